import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { partnerMember } from '@platform/kit/testing/viewers.js';

import type { KnownPartner } from '../../testing/known-network.js';
import { type Answered, type RepairDesk, startRepairDesk } from '../../testing/repair-desk.js';

let desk: RepairDesk;
let ours: KnownPartner;
let theirs: KnownPartner;
let before: string;

beforeAll(async () => {
  desk = await startRepairDesk();
  ({ ours, theirs } = desk);
  for (const partner of [ours, theirs]) {
    await desk.enrol(partner, 'AASP');
    await desk.certify(partner, ['IPHONE']);
  }
});
beforeEach(async () => {
  before = await everything();
});
afterAll(() => desk.stop());

/** What is kept of repairs, orders, stock and returns: nothing of it may change by what is refused. */
async function everything(): Promise<string> {
  const tables = ['repair', 'repair_part', 'repair_issue', 'repair_diagnostic', 'device_screening', 'device', 'coverage', 'part_order', 'part_order_line', 'return_order', 'bulk_return', 'location_stock'];
  const digests: string[] = [];
  for (const table of tables) digests.push((await desk.look<{ digest: string }>(`select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as digest from repairs.${table} t`))[0]!.digest);
  return digests.join();
}

const order = (lines: readonly object[]) =>
  desk.ask(partnerMember(ours.id), 'mutation ($input: SubmitPartOrderInput!, $key: ID!) { submitPartOrder(input: $input, idempotencyKey: $key) { __typename } }', { input: { locationId: ours.location.id, program: 'AASP', lines }, key: randomUUID() });
const line = { partNumber: '661-30363', quantity: 1, priceCategory: 'STOCK' };

describe('an order of parts', () => {
  it.each([
    ['a negative quantity', [{ ...line, quantity: -1 }], 'input.lines[0].quantity'],
    ['none of a part', [line, { ...line, quantity: 0 }], 'input.lines[1].quantity'],
    ['more of a part than an order may have', [{ ...line, quantity: 1_001 }], 'input.lines[0].quantity'],
    ['no part', [], 'input.lines'],
    ['ten thousand lines', Array.from({ length: 10_000 }, () => line), 'input.lines'],
    ['what is no part number', [{ ...line, partNumber: 'six six one' }], 'partNumber'],
  ])('IDS-05: %s is refused by the name of its field, and nothing is set aside', async (_, lines, field) => {
    const { data, errors } = await order(lines);
    expect(data?.['submitPartOrder']).toBeUndefined();
    expect(JSON.stringify(errors)).toContain(field);
    expect(await everything()).toBe(before);
  });
});

describe('a repair', () => {
  it.each([
    ['what is no serial number', { device: { serialNumber: 'ZZ9-!', productLine: 'IPHONE' } }, 'serialNumber'],
    ['fourteen digits of an IMEI', { device: { serialNumber: 'ZZ9BAD000001', imei: '49015420323751', productLine: 'IPHONE' } }, 'imei'],
    ['what is no dispatch id', { dispatchId: 'dispatch' }, 'dispatchId'],
    ['an unknown code', { issues: [{ code: 'Z99' }] }, 'input.issues[0].code'],
    ['a type that the trade does not have', { repairType: 'BY_MAGIC' }, 'repairType'],
  ])('AASP-17: with %s is refused by the name of its field, and none is created', async (_, changes, field) => {
    await expect(desk.create(ours, changes)).rejects.toThrow(field);
    expect(await everything()).toBe(before);
  });

  it('ERS-01: an IMEI whose check digit does not hold is taken as the trade writes it, and told to be doubtful', async () => {
    const { id } = await desk.create(ours, { device: { serialNumber: 'ZZ9BAD000002', imei: '490154203237519', productLine: 'IPHONE' } });
    expect((await desk.ask(partnerMember(ours.id), 'query ($id: ID!) { repair(id: $id) { device { imei imeiCheckDigitHolds } } }', { id })).data).toEqual({ repair: { device: { imei: '490154203237519', imeiCheckDigitHolds: false } } });
  });

  it('AASP-17: that is another’s is answered as one that there is not, whatever is tried with it', async () => {
    const foreign = await desk.create(theirs);
    before = await everything();
    const diagnostic = { eventNumber: '1', suite: 'Whole device', outcome: 'PASSED', ranAt: '2026-05-20T09:00:00Z' };
    for (const repairId of [foreign.id, randomUUID()]) {
      for (const [name, input] of [['completeRepair', {}], ['recordRepairFindings', { diagnostic }], ['moveRepair', { to: 'BEGR' }]] as const) {
        expect(await desk.change(name, { repairId, expectedVersion: 1, ...input }, { viewer: partnerMember(ours.id) })).toMatchObject({ __typename: 'RepairNotFound' });
      }
    }
    expect(await everything()).toBe(before);
  });

  it('AASP-17: is completed once, also when it stands in a list with others or is asked for again', async () => {
    const { id } = await desk.create(ours, { technicianId: ours.technician.id });
    const other = await desk.create(ours, { technicianId: ours.technician.id });
    const document = 'mutation ($input: CompleteRepairsInput!, $key: ID!) { completeRepairs(input: $input, idempotencyKey: $key) { items { repairId answer { __typename } } } }';
    const completed = (repairs: readonly object[]) => desk.ask<{ completeRepairs: { items: { answer: Answered }[] } }>(partnerMember(ours.id), document, { input: { repairs }, key: randomUUID() });
    const twice = await completed([{ repairId: id, expectedVersion: 1 }, { repairId: id, expectedVersion: 1 }]);
    expect(twice.errors[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field: 'input.repairs[1].repairId' } });
    expect(await desk.change('completeRepair', { repairId: id, expectedVersion: 1 }, { viewer: partnerMember(ours.id) })).toMatchObject({ __typename: 'Repair', status: 'SPCM' });
    const { data } = await completed([{ repairId: id, expectedVersion: 2 }, { repairId: other.id, expectedVersion: 1 }]);
    expect(data!.completeRepairs.items.map(({ answer }) => answer.__typename)).toEqual(['RepairAlreadyCompleted', 'Repair']);
  });
});
