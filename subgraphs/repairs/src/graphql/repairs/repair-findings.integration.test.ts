import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import type { KnownPartner } from '../../testing/known-network.js';
import { type Answered, type RepairDesk, startRepairDesk } from '../../testing/repair-desk.js';

let desk: RepairDesk;
let ids: KnownPartner;
let ssa: KnownPartner;
let aasp: KnownPartner;
let numbers = 0;

beforeAll(async () => {
  desk = await startRepairDesk();
  [ids, ssa, aasp] = [await desk.addPartner(), await desk.addPartner(), await desk.addPartner()];
  await desk.enrol(ids, 'IDS');
  await desk.account(ids, { type: 'LIMITED_BILLING_SERVICE_ACCOUNT' });
  await desk.enrol(ssa, 'SSA');
  await desk.enrol(aasp, 'AASP');
  await desk.certify(aasp, ['IPHONE']);
});
afterAll(() => desk.stop());

const serial = (): string => `ZZ9F${String((numbers += 1)).padStart(8, '0')}`;
const as = (partner: KnownPartner): Parameters<RepairDesk['ask']>[0] => partnerMember(partner.id);
const iphone = (changes: object = {}): Record<string, unknown> => ({ serialNumber: serial(), productLine: 'IPHONE', relation: 'OWNED', ...changes });

async function cover(partner: KnownPartner, serialNumber: unknown, { kind, endsOn = '2027-01-01' }: { kind: string; endsOn?: string }): Promise<void> {
  const provider = kind === 'THIRD_PARTY' ? `'A retailer'` : 'null';
  await desk.look(
    `insert into repairs.coverage (tenant_id, id, device_id, kind, starts_on, ends_on, source, provider, recorded_at, changed_at, version)
     select tenant_id, gen_random_uuid(), id, $3, '2025-01-01', $4, 'TOLD', ${provider}, now(), now(), 1 from repairs.device where tenant_id = $1 and serial_number = $2`,
    [partner.id, serialNumber, kind, endsOn],
  );
}

interface Eligibility {
  outcome: string;
  program: string | null;
  reasons: { code: string; outcome: string; criterion: string | null; field: string; text: string }[];
}

async function eligibility(partner: KnownPartner, device: object, also: object = {}): Promise<Eligibility> {
  const asked = 'query ($input: RepairEligibilityInput!) { repairEligibility(input: $input) { outcome program reasons { code outcome criterion field text(locale: nb) } } }';
  const { data, errors } = await desk.ask<{ repairEligibility: Eligibility }>(as(partner), asked, { input: { locationId: partner.location.id, device, ...also } });
  expect(errors).toEqual([]);
  return data!.repairEligibility;
}

const told = ({ reasons }: Eligibility): string[] => reasons.map(({ code, outcome, criterion }) => `${outcome} ${criterion ?? code}`);

async function screen(partner: KnownPartner, input: Record<string, unknown>): Promise<Answered> {
  const asked = 'mutation ($input: RecordScreeningInput!) { recordScreening(input: $input) { __typename ... on DeviceScreening { id result faultCode tableVersion technician { id } } ... on Problem { message } } }';
  const { data, errors } = await desk.ask<{ recordScreening: Answered }>(as(partner), asked, { input: { screenedOn: '2026-05-19', ...input } });
  if (errors.length > 0) throw new Error(errors[0]!.message);
  return data!.recordScreening;
}

describe('eligibility before creation', () => {
  it('IDS-03 IDS-11 IDS-13: an own covered device that was screened may be repaired; until then everything that is missing is told', async () => {
    const device = iphone();
    expect(told(await eligibility(ids, device))).toEqual(['WARN IDS.ORDER.COVERED', 'WARN IDS.ORDER.SCREENED']);
    await desk.look(`insert into repairs.device (tenant_id, id, serial_number, product_line, relation, registered_at) values ($1, gen_random_uuid(), $2, 'IPHONE', 'OWNED', now())`, [ids.id, device['serialNumber']]);
    await cover(ids, device['serialNumber'], { kind: 'APPLECARE_PLUS' });
    await screen(ids, { serialNumber: device['serialNumber'], result: 'FAULT_FOUND', faultCode: 'B03', technicianId: ids.technician.id });
    expect(await eligibility(ids, device)).toEqual({ outcome: 'PROCEED', program: 'IDS', reasons: [] });
    expect((await desk.create(ids, { device })).__typename).toBe('Repair');
  });

  it('IDS-04 IDS-11 IDS-12: what the terms exclude stops the creation with every reason, and nothing is created', async () => {
    const device = iphone({ productLine: 'MAC', relation: 'CUSTOMER', manufacturer: 'OTHER' });
    const input = { locationId: ids.location.id, dispatchId: 'G799000001', device, repairType: 'CIN' };
    const refused = await desk.change('createRepair', input, { viewer: as(ids), also: '... on RepairNotEligible { reasons { code outcome criterion observed sources } }' });
    expect(refused.__typename).toBe('RepairNotEligible');
    expect(refused['reasons']).toEqual(expect.arrayContaining([expect.objectContaining({ criterion: 'IDS.ORDER.OWNED', outcome: 'STOP', observed: 'CUSTOMER', sources: ['IDS-11'] }), expect.objectContaining({ criterion: 'IDS.ORDER.PRODUCT_SCOPE' }), expect.objectContaining({ criterion: 'IDS.ORDER.NOT_THIRD_PARTY' })]));
    expect(await desk.look('select 1 from repairs.device where serial_number = $1', [device['serialNumber']])).toEqual([]);
  });

  it('SSA-04 SSA-40 SSA-41 SSA-44: own and leased devices, none under another maker’s warranty', async () => {
    expect((await eligibility(ssa, iphone({ relation: 'LEASED' }))).reasons.filter(({ outcome }) => outcome === 'STOP')).toEqual([]);
    expect(told(await eligibility(ssa, iphone({ relation: 'CUSTOMER' })))).toContain('STOP SSA.REPAIR.OWN_DEVICE');
    const device = iphone();
    await desk.look(`insert into repairs.device (tenant_id, id, serial_number, product_line, relation, registered_at) values ($1, gen_random_uuid(), $2, 'IPHONE', 'OWNED', now())`, [ssa.id, device['serialNumber']]);
    await cover(ssa, device['serialNumber'], { kind: 'THIRD_PARTY' });
    const answer = await eligibility(ssa, device);
    expect(told(answer)).toContain('STOP SSA.REPAIR.NO_OTHER_WARRANTY');
    expect(answer.reasons.find(({ criterion }) => criterion === 'SSA.REPAIR.NO_OTHER_WARRANTY')!.text).toMatch(/garanti/i);
  });

  it('AASP-02 AASP-28: any device of a customer’s, by a technician who is certified for its product', async () => {
    const device = iphone({ relation: 'CUSTOMER' });
    expect((await eligibility(aasp, device, { technicianId: aasp.technician.id })).outcome).toBe('PROCEED');
    const mac = { ...device, productLine: 'MAC' };
    expect(told(await eligibility(aasp, mac, { technicianId: aasp.technician.id }))).toEqual(['STOP AASP.REPAIR.CERTIFIED_TECHNICIAN']);
    const refused = await desk.create(aasp, { device: mac, technicianId: aasp.technician.id });
    expect(refused.__typename).toBe('RepairNotEligible');
  });

  it('a device in repair, locked to its owner, is stopped for both reasons; one reason alone keeps its old name', async () => {
    const device = iphone({ relation: 'CUSTOMER' });
    await desk.create(aasp, { device });
    expect((await desk.create(aasp, { device })).__typename).toBe('DeviceAlreadyInRepair');
    await desk.look(`update repairs.device set activation_lock = 'ON' where tenant_id = $1 and serial_number = $2`, [aasp.id, device['serialNumber']]);
    expect(told(await eligibility(aasp, device))).toEqual(['STOP DEVICE_IN_REPAIR', 'STOP ACTIVATION_LOCKED']);
    expect((await desk.create(aasp, { device })).__typename).toBe('RepairNotEligible');
  });

  it('a programme that is suspended or not theirs stops it; an account that is on hold only warns', async () => {
    const partner = await desk.addPartner();
    await desk.enrol(partner, 'AASP', 'SUSPENDED');
    await desk.account(partner, { type: 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT', standing: 'ON_HOLD' });
    expect(told(await eligibility(partner, iphone({ relation: 'CUSTOMER' })))).toEqual(['STOP ENROLLMENT_SUSPENDED', 'WARN ACCOUNT_STANDING']);
    expect(told(await eligibility(partner, iphone(), { program: 'SSA' }))).toContain('STOP NOT_ENROLLED');
  });

  it('somebody else’s location and an unknown one get the same answer', async () => {
    const asked = 'query ($input: RepairEligibilityInput!) { repairEligibility(input: $input) { outcome } }';
    for (const locationId of [ids.location.id, randomUUID()]) {
      const { data } = await desk.ask(as(ssa), asked, { input: { locationId, device: iphone() } });
      expect(data).toEqual({ repairEligibility: null });
    }
    expect((await desk.ask(staffMember(), asked, { input: { locationId: ids.location.id, device: iphone() } })).errors).toEqual([]);
  });
});

describe('screening', () => {
  it('IDS-15: a fault is named by a code of the table; free text, an unknown code and a fault where there is none are refused by their field', async () => {
    const serialNumber = serial();
    const faulty = { serialNumber, result: 'FAULT_FOUND' };
    await expect(screen(ids, { ...faulty, faultCode: 'the screen is broken' })).rejects.toThrow('input.faultCode');
    await expect(screen(ids, { ...faulty, faultCode: 'B99' })).rejects.toThrow('is not an issue of code table 2026-1');
    await expect(screen(ids, faulty)).rejects.toThrow('input.faultCode');
    await expect(screen(ids, { serialNumber, result: 'NO_FAULT', faultCode: 'B03' })).rejects.toThrow('names a fault where none was found');
    expect(await screen(ids, { ...faulty, faultCode: 'b03', technicianId: ids.technician.id })).toMatchObject({ __typename: 'DeviceScreening', faultCode: 'B03', tableVersion: '2026-1', technician: { id: ids.technician.id } });
    expect((await screen(ids, { ...faulty, faultCode: 'B03', screenedOn: '2026-05-22' })).__typename).toBe('RepairFindingInTheFuture');
    expect((await screen(ids, { ...faulty, faultCode: 'B03', technicianId: ssa.technician.id })).__typename).toBe('RepairTechnicianNotFound');
    expect((await screen(ids, { ...faulty, faultCode: 'B03', organizationId: ssa.id })).__typename).toBe('ScreeningOrganizationNotFound');
  });

  it('IDS-03: screenings are found by serial number, the latest first, and by nobody else', async () => {
    const serialNumber = serial();
    await screen(ids, { serialNumber, result: 'NO_FAULT', screenedOn: '2026-05-10' });
    await screen(ids, { serialNumber, result: 'FAULT_FOUND', faultCode: 'B05', screenedOn: '2026-05-19' });
    const asked = 'query ($serial: SerialNumber!) { screeningsOf(serialNumber: $serial) { result screenedOn } }';
    expect((await desk.ask(as(ids), asked, { serial: serialNumber })).data).toEqual({ screeningsOf: [{ result: 'FAULT_FOUND', screenedOn: '2026-05-19' }, { result: 'NO_FAULT', screenedOn: '2026-05-10' }] });
    expect((await desk.ask(as(ssa), asked, { serial: serialNumber })).data).toEqual({ screeningsOf: [] });
  });
});

describe('findings', () => {
  it('IDS-15: issues and parts are told by the code table, and a run of diagnostics is added once', async () => {
    const { id } = await desk.create(aasp, { device: iphone({ relation: 'CUSTOMER' }), issues: [{ code: 'B03' }] });
    const diagnostic = { eventNumber: '36558205', suite: 'Whole device', outcome: 'FAILED', componentGroup: '6', ranAt: '2026-05-20T09:00:00Z' };
    const parts = [{ number: '661-21988', description: 'Battery', partType: 'MODULE', issueCode: '604', issueModifier: 'B' }];
    const found = { repairId: id, issues: [{ code: '604', modifier: 'C', reportedBy: 'TECHNICIAN' }, { code: 'B03' }], parts, diagnostic };
    expect(await desk.change('recordRepairFindings', { ...found, expectedVersion: 1 }, { viewer: as(aasp) })).toMatchObject({ version: 2 });
    await desk.change('recordRepairFindings', { repairId: id, expectedVersion: 2, diagnostic }, { viewer: as(aasp) });
    const asked = 'query ($id: ID!) { repair(id: $id) { issues { code modifier reportedBy text(locale: de) } diagnostics { eventNumber outcome componentGroup } parts { line partType issueCode } } }';
    expect((await desk.ask<{ repair: object }>(as(aasp), asked, { id })).data!.repair).toEqual({
      issues: [{ code: '604', modifier: 'C', reportedBy: 'TECHNICIAN', text: 'Strom und Batterie: Batterie hält zu kurz' }, { code: 'B03', modifier: 'A', reportedBy: 'CUSTOMER', text: 'iPhone: lädt nicht' }],
      diagnostics: [{ eventNumber: '36558205', outcome: 'FAILED', componentGroup: '6' }],
      parts: [{ line: 1, partType: 'MODULE', issueCode: '604' }],
    });
  });

  it.each([
    ['an unknown issue', { issues: [{ code: 'B03' }, { code: 'Z99' }] }, 'input.issues[1].code'],
    ['a modifier that there is not', { issues: [{ code: 'B03', modifier: 'K' }] }, 'input.issues[0].modifier'],
    ['a module without the issue it answers', { parts: [{ number: '661-21988', description: 'Display', partType: 'MODULE' }] }, 'input.parts[0].issueCode'],
    ['a part with an unknown issue', { parts: [{ number: '661-21988', description: 'Display', issueCode: '299' }] }, 'input.parts[0].issueCode'],
    ['seven issues', { issues: Array.from({ length: 7 }, () => ({ code: 'B03' })) }, 'input.issues'],
  ])('IDS-15: %s is refused by the name of its field', async (_, told, field) => {
    await expect(desk.create(aasp, { device: iphone({ relation: 'CUSTOMER' }), ...told })).rejects.toThrow(field);
  });

  it('a whole unit needs no issue, a repair takes thirty parts, and a completed one none', async () => {
    const { id } = await desk.create(aasp, { device: iphone({ relation: 'CUSTOMER' }), parts: [{ number: '661-29022', description: 'Whole unit', partType: 'REPLACEMENT' }] });
    const parts = Array.from({ length: 30 }, () => ({ number: '661-21988', description: 'Display' }));
    expect((await desk.change('recordRepairFindings', { repairId: id, expectedVersion: 1, parts }, { viewer: as(aasp) })).__typename).toBe('RepairHasTooManyParts');
    await desk.change('moveRepair', { repairId: id, expectedVersion: 1, to: 'CANCELLED', reason: 'Not wanted any more.' }, { viewer: as(aasp) });
    expect((await desk.change('recordRepairFindings', { repairId: id, expectedVersion: 2, parts: [] }, { viewer: as(aasp) })).__typename).toBe('RepairNotOpen');
  });

  it('ERS-31 ERS-39: what pays is decided part by part, with the reason of every coverage, in as many statements for many parts as for one', async () => {
    const device = iphone({ relation: 'CUSTOMER' });
    const battery = { number: '661-30373', description: 'Battery' };
    const { id } = await desk.create(aasp, { device, parts: [battery, { number: '661-30363', description: 'Display' }] });
    await cover(aasp, device['serialNumber'], { kind: 'SERVICE_WARRANTY' });
    await desk.look(`update repairs.coverage c set part_number = '661-30373' from repairs.device d where d.id = c.device_id and d.serial_number = $1`, [device['serialNumber']]);
    await cover(aasp, device['serialNumber'], { kind: 'LIMITED_WARRANTY', endsOn: '2026-01-01' });
    const asked = 'query ($id: ID!) { repair(id: $id) { parts { number covered { code coverage { kind } judged { covers reason coverage { kind } } } } } }';
    const { data, statements } = await desk.ask<{ repair: { parts: object[] } }>(as(aasp), asked, { id });
    expect(data!.repair.parts).toEqual([
      { number: '661-30373', covered: { code: expect.any(String) as string, coverage: { kind: 'SERVICE_WARRANTY' }, judged: [{ covers: true, reason: 'COVERS', coverage: { kind: 'SERVICE_WARRANTY' } }, { covers: false, reason: 'ENDED', coverage: { kind: 'LIMITED_WARRANTY' } }] } },
      { number: '661-30363', covered: { code: 'OO', coverage: null, judged: [{ covers: false, reason: 'OTHER_PART', coverage: { kind: 'SERVICE_WARRANTY' } }, { covers: false, reason: 'ENDED', coverage: { kind: 'LIMITED_WARRANTY' } }] } },
    ]);
    expect(statements).toBeLessThanOrEqual(3);
  });

  it('the table of codes is read in one’s language, with its version', async () => {
    const { data } = await desk.ask<{ repairCodes: { version: string; groups: unknown[]; issues: { code: string; group: string; text: string }[]; modifiers: unknown[] } }>(staffMember('REPORTING'), '{ repairCodes { version groups { code text } issues { code group text(locale: sv) } modifiers { code text } } }');
    expect(data!.repairCodes).toMatchObject({ version: '2026-1', groups: { length: 16 }, modifiers: { length: 8 } });
    expect(data!.repairCodes.issues).toContainEqual({ code: 'B03', group: 'B', text: 'iPhone: laddar inte' });
  });
});
