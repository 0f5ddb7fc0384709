import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { partnerMember } from '@platform/kit/testing/viewers.js';

import { type RepairDesk, startRepairDesk } from '../../testing/repair-desk.js';

let desk: RepairDesk;

beforeAll(async () => {
  desk = await startRepairDesk();
  await desk.enrol(desk.ours, 'AASP');
  await desk.certify(desk.ours, ['IPHONE']);
});
afterAll(() => desk.stop());

const us = () => partnerMember(desk.ours.id);
const named = () => ({ technicianId: desk.ours.technician.id });

it.each([['CIN', 'Repair'], ['MINS', 'Repair'], ['MINC', 'RepairMoveRefused'], ['DION', 'RepairMoveRefused']])('AASP-17: of type %s, becoming ready to be fetched answers %s', async (repairType, answer) => {
  const { id } = await desk.create(desk.ours, { repairType, ...named() });
  const moved = await desk.change('moveRepair', { repairId: id, expectedVersion: 1, to: 'RFPU' });
  expect(moved).toMatchObject(answer === 'Repair' ? { __typename: answer, status: 'RFPU' } : { __typename: answer, reasons: ['FETCHED'] });
  const { data } = await desk.ask<{ repair: { nextMoves: { to: string; lacks: string[] }[] } }>(us(), 'query ($id: ID!) { repair(id: $id) { nextMoves { to lacks } } }', { id });
  expect(data!.repair.nextMoves.some(({ lacks }) => lacks.includes('FETCHED'))).toBe(answer !== 'Repair');
});

it.each([['CINR', true], ['CIN', false]])('AASP-02: under warranty a part for a repair of type %s is refused because its stock is not filled up: %s', async (repairType, isTold) => {
  const { id } = await desk.create(desk.ours, { repairType });
  const input = { locationId: desk.ours.location.id, program: 'AASP', repairId: id, lines: [{ partNumber: '661-30363', quantity: 1, priceCategory: 'WARRANTY' }] };
  const asked = 'mutation ($input: SubmitPartOrderInput!, $key: ID!) { submitPartOrder(input: $input, idempotencyKey: $key) { __typename ... on PartOrderNotAllowed { reasons { code line } } } }';
  const { data } = await desk.ask<{ submitPartOrder: { reasons: { code: string }[] } }>(us(), asked, { input, key: randomUUID() });
  expect(data!.submitPartOrder.reasons.some(({ code }) => code === 'REPAIR_NOT_REPLENISHED')).toBe(isTold);
});

it('ERS-01 ERS-28: before creation a mistyped IMEI and a warranty that has ended are told at once, and neither stops it', async () => {
  const serialNumber = 'ZZ9TYPE00001';
  await desk.look(`insert into repairs.device (tenant_id, id, serial_number, product_line, relation, registered_at) values ($1, gen_random_uuid(), $2, 'IPHONE', 'CUSTOMER', now())`, [desk.ours.id, serialNumber]);
  await desk.look(
    `insert into repairs.coverage (tenant_id, id, device_id, kind, starts_on, ends_on, source, recorded_at, changed_at, version)
     select tenant_id, gen_random_uuid(), id, 'LIMITED_WARRANTY', '2025-05-19', '2026-05-19', 'TOLD', now(), now(), 1 from repairs.device where tenant_id = $1 and serial_number = $2`,
    [desk.ours.id, serialNumber],
  );
  const device = { serialNumber, productLine: 'IPHONE', relation: 'CUSTOMER', imei: '490154203237519' };
  const asked = 'query ($input: RepairEligibilityInput!) { repairEligibility(input: $input) { outcome reasons { code outcome field text(locale: de) } } }';
  const { data } = await desk.ask<{ repairEligibility: object }>(us(), asked, { input: { locationId: desk.ours.location.id, device, coverageStatus: 'LI', ...named() } });
  expect(data!.repairEligibility).toMatchObject({
    outcome: 'WARN',
    reasons: [
      { code: 'IMEI_CHECK_DIGIT', outcome: 'WARN', field: 'device.imei', text: expect.stringContaining('Prüfziffer') as string },
      { code: 'COVERAGE_NOT_ACTIVE', outcome: 'WARN', field: 'coverageStatus' },
    ],
  });
  expect((await desk.create(desk.ours, { device, coverageStatus: 'LI' })).__typename).toBe('Repair');
});
