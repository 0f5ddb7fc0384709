import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { RepairStatus } from '../../domain/repair-codes.js';
import { repairMoves } from '../../domain/repairs/repair-moves.js';
import type { KnownPartner } from '../../testing/known-network.js';
import { type RepairDesk, startRepairDesk } from '../../testing/repair-desk.js';

let desk: RepairDesk;
let ours: KnownPartner;
let provider: KnownPartner;

beforeAll(async () => {
  desk = await startRepairDesk();
  ours = desk.ours;
  provider = await desk.addPartner();
  await desk.enrol(provider, 'AASP');
  await desk.certify(provider, ['IPHONE', 'IPAD']);
});
afterAll(() => desk.stop());

const parts = [{ number: '661-21988', description: 'Display' }];
const at = (instant: string): void => desk.setNow(new Date(instant));
const providers = (): { viewer: Parameters<RepairDesk['ask']>[0] } => ({ viewer: partnerMember(provider.id) });

describe('steps', () => {
  it('AASP-17: a repair goes along the table, each step is kept, and its time is measured', async () => {
    at('2026-05-18T08:00:00Z');
    const { id } = await desk.create(ours, { parts });
    at('2026-05-18T10:00:00Z');
    expect(await desk.change('moveRepair', { repairId: id, expectedVersion: 1, to: 'AWTP' })).toMatchObject({ status: 'AWTP', version: 2 });
    at('2026-05-20T10:00:00Z');
    expect(await desk.change('moveRepair', { repairId: id, expectedVersion: 2, to: 'BEGR' })).toMatchObject({ status: 'BEGR', version: 3 });
    expect(await desk.change('completeRepair', { repairId: id, expectedVersion: 3 })).toMatchObject({ status: 'SPCM', serviceWarrantyUntil: '2026-08-18' });
    const asked = `query ($id: ID!) { repair(id: $id) { statusSince pace nextMoves { to lacks } turnaround { elapsedMinutes waitingMinutes workingMinutes } steps { fromStatus toStatus at reason isReported } } }`;
    const { data } = await desk.ask<{ repair: { steps: object[] } }>(partnerMember(ours.id), asked, { id });
    expect(data!.repair).toMatchObject({
      pace: null,
      turnaround: { elapsedMinutes: 50 * 60, waitingMinutes: 48 * 60, workingMinutes: 2 * 60 },
      nextMoves: [{ to: 'BEGR', lacks: ['NOT_YOURS', 'REASON'] }],
      steps: [
        { fromStatus: 'OPEN', toStatus: 'AWTP', isReported: false },
        { fromStatus: 'AWTP', toStatus: 'BEGR' },
        { fromStatus: 'BEGR', toStatus: 'SPCM', at: new Date('2026-05-20T10:00:00Z') },
      ],
    });
  });

  it('AASP-17: a step that is not legal, not theirs or lacks something is refused with every reason, and changes nothing', async () => {
    const { id } = await desk.create(ours, { repairType: 'SVNR' });
    const refusal = async (to: string, also: object = {}): Promise<unknown> => (await desk.change('moveRepair', { repairId: id, expectedVersion: 1, to, ...also }, { viewer: partnerMember(ours.id, 'TECHNICIAN') }))['reasons'];
    expect(await refusal('AWTP')).toEqual(['PARTS_OF_TYPE', 'PARTS']);
    expect(await refusal('CANCELLED')).toEqual(['NOT_YOURS', 'REASON']);
    expect(await refusal('SPCM')).toEqual(['COMPLETION']);
    expect(await refusal('OPEN')).toEqual(['NOT_LEGAL']);
    expect(await desk.change('moveRepair', { repairId: id, expectedVersion: 1, to: 'CANCELLED', reason: 'The customer wants it back as it is.' })).toMatchObject({ status: 'CANCELLED' });
    expect(await desk.look('select to_status, reason from repairs.repair_step where repair_id = $1', [id])).toEqual([{ to_status: 'CANCELLED', reason: 'The customer wants it back as it is.' }]);
  });

  it('somebody else’s repair and an unknown one get the same answer, and a version that is not current is told', async () => {
    const { id } = await desk.create(ours);
    const theirs = { viewer: partnerMember(desk.theirs.id) };
    for (const repairId of [id, randomUUID()]) {
      expect((await desk.change('moveRepair', { repairId, expectedVersion: 1, to: 'BEGR' }, theirs)).__typename).toBe('RepairNotFound');
      expect((await desk.change('assignRepair', { repairId, expectedVersion: 1 }, theirs)).__typename).toBe('RepairNotFound');
    }
    expect(await desk.change('moveRepair', { repairId: id, expectedVersion: 7, to: 'BEGR' })).toMatchObject({ __typename: 'VersionConflict', currentVersion: 1 });
  });

  it('AASP-17: the database takes the steps of the table and no others', async () => {
    const legal = new Set(repairMoves.map(({ from, to }) => `${from}>${to}`));
    const statuses = Object.keys(RepairStatus);
    const { id } = await desk.create(ours);
    const wrong: string[] = [];
    for (const from of statuses) {
      for (const to of statuses.filter((other) => other !== from)) {
        const is = (status: string): string => (status === 'SPCM' ? `status = 'SPCM', completed_at = created_at, completed_on = '2026-05-20', completed_quarter = '2026-Q2'` : `status = '${status}', completed_at = null, completed_on = null, completed_quarter = null`);
        await desk.look(`begin; set local session_replication_role = replica; update repairs.repair set ${is(from)} where id = '${id}'; commit`);
        const isTaken = await desk.look(`update repairs.repair set ${is(to)} where id = '${id}'`).then(() => true, () => false);
        if (isTaken !== legal.has(`${from}>${to}`)) wrong.push(`${from}>${to}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('the technician', () => {
  it('AASP-28: a service provider’s repair is not given to, not begun and not completed by a technician who is not certified for the product on the date', async () => {
    at('2026-05-20T10:00:00Z');
    const mac = { device: { serialNumber: 'ZZ9MAC000001', productLine: 'MAC' } };
    const { id } = await desk.create(provider, mac);
    const technicianId = provider.technician.id;
    expect(await desk.change('assignRepair', { repairId: id, expectedVersion: 1, technicianId }, providers())).toMatchObject({ __typename: 'RepairTechnicianNotCertified', stop: 'NOT_CERTIFIED' });
    expect(await desk.change('moveRepair', { repairId: id, expectedVersion: 1, to: 'BEGR' }, providers())).toMatchObject({ reasons: ['TECHNICIAN'] });
    expect(await desk.change('completeRepair', { repairId: id, expectedVersion: 1, technicianId }, providers())).toMatchObject({ __typename: 'RepairTechnicianNotCertified', stop: 'NOT_CERTIFIED' });
    expect(await desk.change('completeRepair', { repairId: id, expectedVersion: 1 }, providers())).toMatchObject({ stop: 'NO_TECHNICIAN' });
    expect(await desk.look('select status, technician_id from repairs.repair where id = $1', [id])).toEqual([{ status: 'OPEN', technician_id: null }]);
    await desk.certify(provider, ['IPHONE', 'IPAD', 'MAC']);
    expect(await desk.change('assignRepair', { repairId: id, expectedVersion: 1, technicianId }, providers())).toMatchObject({ technician: { id: technicianId }, version: 2 });
    expect(await desk.change('completeRepair', { repairId: id, expectedVersion: 2 }, providers())).toMatchObject({ status: 'SPCM' });
  });

  it.each([
    ['on the day of the pass', '2026-01-15T12:00:00Z', 'Repair'],
    ['the day before', '2026-01-14T12:00:00Z', 'RepairTechnicianNotCertified'],
  ])('AASP-28: what counts is the day of completion: %s', async (_, completedAt, answer) => {
    const { id } = await desk.create(provider, { createdAt: '2026-01-10T10:00:00Z' });
    expect((await desk.change('completeRepair', { repairId: id, expectedVersion: 1, completedAt, technicianId: provider.technician.id }, providers())).__typename).toBe(answer);
  });

  it('AASP-28: a product that is not known may be looked at, and is not completed', async () => {
    const { id } = await desk.create(provider, { device: { serialNumber: 'ZZ9UNKNOWN01' } });
    expect((await desk.change('assignRepair', { repairId: id, expectedVersion: 1, technicianId: provider.technician.id }, providers())).version).toBe(2);
    expect(await desk.change('completeRepair', { repairId: id, expectedVersion: 2 }, providers())).toMatchObject({ stop: 'PRODUCT_UNKNOWN' });
  });

  it('AASP-28: where no programme asks for it, nobody is stopped', async () => {
    const { id } = await desk.create(ours);
    expect((await desk.change('completeRepair', { repairId: id, expectedVersion: 1 })).status).toBe('SPCM');
  });
});

describe('completing and reopening', () => {
  it('AASP-17: modules need their pair of serial numbers, whole units their replacement, which becomes a device', async () => {
    const { id } = await desk.create(ours, { repairType: 'WUMS' });
    const also = '... on RepairCompletionIncomplete { lacks { code line } } ... on Repair { replacementSerialNumber replacementDevice { serialNumber productName relation } }';
    expect(await desk.change('completeRepair', { repairId: id, expectedVersion: 1 }, { also })).toMatchObject({ __typename: 'RepairCompletionIncomplete', lacks: [{ code: 'REPLACEMENT_MISSING', line: null }] });
    expect(await desk.change('completeRepair', { repairId: id, expectedVersion: 1, modules: [{ line: 3, kbbSerial: 'W882300FK22YA', kgbSerial: 'W8829012R22XA' }] }, { also })).toMatchObject({ __typename: 'RepairPartLineNotFound' });
    const done = await desk.change('completeRepair', { repairId: id, expectedVersion: 1, replacementSerialNumber: 'ZZ9NEWUNIT01' }, { also });
    expect(done).toMatchObject({ status: 'SPCM', replacementSerialNumber: 'ZZ9NEWUNIT01', replacementDevice: { serialNumber: 'ZZ9NEWUNIT01', productName: 'iPhone 15', relation: 'CUSTOMER' } });
  });

  it('AASP-17 ERS-37: a completion is taken back by a programme manager for a reason; it counts no more and warrants nothing, and the others are told', async () => {
    at('2026-05-20T10:00:00Z');
    const { id } = await desk.create(ours, { createdAt: '2026-05-19T10:00:00Z' });
    await desk.change('completeRepair', { repairId: id, expectedVersion: 1, completedAt: '2026-05-19T13:00:00Z' });
    const counted = (): Promise<unknown[]> => desk.look(`select sum(completed)::int as n from repairs.turnaround_count where tenant_id = $1 and working_hours = 3`, [ours.id]);
    expect(await counted()).toEqual([{ n: 1 }]);
    const warranted = (): Promise<unknown[]> => desk.look(`select c.starts_on::text as on, c.cancelled_on is null as holds from repairs.coverage c join repairs.repair r on r.device_id = c.device_id where r.id = $1 order by c.starts_on`, [id]);
    expect(await warranted()).toEqual([{ on: '2026-05-19', holds: true }]);
    const input = { repairId: id, expectedVersion: 2, reason: 'Completed by mistake.' };
    await expect(desk.change('reopenRepair', input)).rejects.toThrow('may not');
    expect(await desk.change('reopenRepair', input, { viewer: staffMember() })).toMatchObject({ status: 'BEGR', completedQuarter: null, serviceWarrantyUntil: null, timesReopened: 1, version: 3 });
    expect(await counted()).toEqual([{ n: 0 }]);
    expect(await warranted()).toEqual([{ on: '2026-05-19', holds: false }]);
    expect(await desk.sent('repair.reopened')).toContainEqual({ organizationId: ours.id, repairs: [{ repairId: id, locationId: ours.location.id, completedOn: '2026-05-19', quarter: '2026-Q2' }] });
    expect(await desk.change('reopenRepair', { ...input, expectedVersion: 3 }, { viewer: staffMember() })).toMatchObject({ reasons: ['NOT_LEGAL'] });
    expect(await desk.change('completeRepair', { repairId: id, expectedVersion: 3 })).toMatchObject({ status: 'SPCM', completedQuarter: '2026-Q2' });
    expect(await warranted()).toEqual([{ on: '2026-05-19', holds: false }, { on: '2026-05-20', holds: true }]);
  });

  it('AASP-17: many are completed at once, each for itself and once', async () => {
    const repairs = await Promise.all([desk.create(ours), desk.create(ours, { repairType: 'SVNR' }), desk.create(ours)]);
    const input = { repairs: repairs.map(({ id }) => ({ repairId: id, expectedVersion: 1 })) };
    const asked = 'mutation ($input: CompleteRepairsInput!, $key: ID!) { completeRepairs(input: $input, idempotencyKey: $key) { items { repairId answer { __typename ... on Repair { version status } } } } }';
    const send = async (): Promise<unknown> => (await desk.ask<{ completeRepairs: unknown }>(partnerMember(ours.id), asked, { input, key: 'a whole day' })).data;
    const answers = await send();
    expect(answers).toEqual({ completeRepairs: { items: [{ repairId: repairs[0]!.id, answer: { __typename: 'Repair', version: 2, status: 'SPCM' } }, { repairId: repairs[1]!.id, answer: { __typename: 'RepairCompletionIncomplete' } }, { repairId: repairs[2]!.id, answer: { __typename: 'Repair', version: 2, status: 'SPCM' } }] } });
    expect(await send()).toEqual(answers);
    const twice = await desk.ask(partnerMember(ours.id), asked, { input: { repairs: [input.repairs[0], input.repairs[0]] }, key: 'twice' });
    expect(twice.errors[0]?.message).toContain('input.repairs[1].repairId');
  });

  it('SSA-36 SSA-37: a self-servicing organisation’s repair is closed only with genuine parts shown to be bought direct', async () => {
    const own = await desk.addPartner();
    await desk.enrol(own, 'SSA');
    const viewer = partnerMember(own.id);
    const { id } = await desk.create(own, { parts, device: { serialNumber: 'ZZ9OWN000001', productLine: 'IPHONE', relation: 'OWNED' } });
    const also = '... on RepairPartsNotCompliant { criteria }';
    expect(await desk.change('completeRepair', { repairId: id, expectedVersion: 1 }, { viewer, also })).toMatchObject({ __typename: 'RepairPartsNotCompliant', criteria: ['SSA.REPAIR.GENUINE_PARTS', 'SSA.REPAIR.PARTS_DIRECT'] });
    await desk.look(`update repairs.repair_part set genuine = true, supplier = 'APPLE', parts_order_number = '7148187912' where repair_id = $1`, [id]);
    expect((await desk.change('completeRepair', { repairId: id, expectedVersion: 1 }, { viewer })).status).toBe('SPCM');
  });
});

it('a list of 50 repairs with their clocks, steps and next moves costs as many statements as a list of one', async () => {
  const asked = 'query ($first: Int!) { repairs(first: $first) { nodes { id pace turnaround { workingMinutes } steps { toStatus } nextMoves { to } } } }';
  const [one, many] = [await desk.ask(partnerMember(ours.id), asked, { first: 1 }), await desk.ask(partnerMember(ours.id), asked, { first: 50 })];
  expect(one.errors).toEqual([]);
  // Rows, clocks, steps, what the next moves depend on, the terms.
  expect([one.statements, many.statements]).toEqual([5, 5]);
});
