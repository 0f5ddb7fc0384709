import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { inTransaction } from '@platform/kit/database/session.js';
import { actorOf } from '@platform/kit/graphql/context.js';
import { partnerMember } from '@platform/kit/testing/viewers.js';

import { openReturnsForShipment } from '../../actions/returns/open-returns.js';
import type { KnownPartner } from '../../testing/known-network.js';
import { type Answered, type RepairDesk, startRepairDesk } from '../../testing/repair-desk.js';

let desk: RepairDesk;
let ours: KnownPartner;

beforeAll(async () => {
  desk = await startRepairDesk();
  ours = desk.ours;
});
afterAll(() => desk.stop());

const display = { number: '661-21988', description: 'Display', partType: 'MODULE', serialized: true, issueCode: '604' };
let told = 0;
const serials = (): { kbbSerial: string; kgbSerial: string } => {
  told += 1;
  return { kbbSerial: `W88BAD${String(told).padStart(7, '0')}`, kgbSerial: `W88GOOD${String(told).padStart(6, '0')}` };
};
const also = '... on RepairCompletionIncomplete { lacks { code line } } ... on Repair { parts { line kbbSerial kgbSerial } }';
const complete = (repairId: string, modules: readonly object[], expectedVersion = 1): Promise<Answered> => desk.change('completeRepair', { repairId, expectedVersion, modules: modules.map((module) => ({ line: 1, ...module })) }, { also });

/** A display for a repair leaves for the partner, and its defective one is owed back. */
async function ship(repairId: string, knownGoodSerial: string | null): Promise<string> {
  const context = desk.actionContext(partnerMember(ours.id));
  const line = { sourceKind: 'PART_ORDER_LINE' as const, sourceId: randomUUID(), partNumber: display.number, partDescription: display.description, repairId, knownBadSerial: null, knownGoodSerial, priceCategory: 'EXCHANGE' as const };
  const priced = { ...line, stockPriceMinor: '250000', exchangePriceMinor: '100000', currency: 'NOK', vatIncluded: false };
  const shipment = { organizationId: ours.id, locationId: ours.location.id, shipmentId: randomUUID(), shippedAt: new Date('2026-05-18T10:00:00Z'), lines: [priced] };
  const [owed] = await inTransaction(desk.dataSource, actorOf(context, ours.id), (manager) => openReturnsForShipment({ context, manager }, shipment));
  return owed!.number;
}

describe('serial numbers of modules', () => {
  it('AASP-17 SSA-36: what contradicts itself is refused line by line, with every reason at once, and nothing is kept', async () => {
    const { id } = await desk.create(ours, { device: { serialNumber: 'ZZ9CONTRA001', productLine: 'IPHONE' }, parts: [display, { ...display, serialized: false }] });
    const { kbbSerial, kgbSerial } = serials();
    expect(await complete(id, [{ kbbSerial, kgbSerial: kbbSerial }, { line: 2, kbbSerial: 'ZZ9CONTRA001', kgbSerial }])).toMatchObject({
      __typename: 'RepairCompletionIncomplete',
      lacks: [{ code: 'SERIALS_EQUAL', line: 1 }, { code: 'SERIALS_NOT_ASKED', line: 2 }, { code: 'SERIAL_OF_THE_DEVICE', line: 2 }],
    });
    expect(await desk.look('select status, (select count(*)::int from repairs.repair_part p where p.repair_id = r.id and kbb_serial is not null) as kept from repairs.repair r where id = $1', [id])).toEqual([{ status: 'OPEN', kept: 0 }]);
  });

  it.each([['a word for having none', 'NO SERIAL'], ['that word in one', 'NOSERIAL'], ['too few signs', 'W88'], ['a sign that is none', 'W88-GOOD/0001']])('SSA-36: %s is no serial number, and is refused by the name of its field', async (_, kgbSerial) => {
    const { id } = await desk.create(ours, { parts: [display] });
    await expect(complete(id, [{ ...serials(), kgbSerial }])).rejects.toThrow('input.modules[0].kgbSerial');
  });

  it('AASP-17: a module that is in another device cannot go into this one before it has come out there', async () => {
    const [first, second, third] = await Promise.all([desk.create(ours, { parts: [display] }), desk.create(ours, { parts: [display] }), desk.create(ours, { parts: [display] })]);
    const [a, b, c] = [serials(), serials(), serials()];
    expect(await complete(first.id, [a])).toMatchObject({ status: 'SPCM', parts: [{ line: 1, ...a }] });
    expect(await complete(second.id, [{ ...b, kgbSerial: a.kgbSerial }])).toMatchObject({ lacks: [{ code: 'KGB_INSTALLED_ELSEWHERE', line: 1 }] });
    expect(await complete(second.id, [{ kbbSerial: a.kbbSerial, kgbSerial: b.kgbSerial }])).toMatchObject({ lacks: [{ code: 'KBB_OUT_ALREADY', line: 1 }] });
    desk.setNow(new Date('2026-05-20T11:00:00Z'));
    expect(await complete(second.id, [{ kbbSerial: a.kgbSerial, kgbSerial: b.kgbSerial }])).toMatchObject({ status: 'SPCM' });
    desk.setNow(new Date('2026-05-20T12:00:00Z'));
    expect(await complete(third.id, [{ kbbSerial: c.kbbSerial, kgbSerial: a.kgbSerial }])).toMatchObject({ status: 'SPCM' });
  });

  it('AASP-17: of two repairs that tell the same module at once, one is completed', async () => {
    const both = await Promise.all([desk.create(ours, { parts: [display] }), desk.create(ours, { parts: [display] })]);
    const { kgbSerial } = serials();
    const answers = await Promise.all(both.map(({ id }) => complete(id, [{ ...serials(), kgbSerial }])));
    expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['Repair', 'RepairCompletionIncomplete']);
  });
});

describe('what is owed back for a module', () => {
  it('IDS-05 IDS-16: is known by the serial number of what came out once the repair is completed, and by a better one after it was taken back', async () => {
    const { id } = await desk.create(ours, { parts: [display, display] });
    const [a, b] = [serials(), serials()];
    const first = await ship(id, b.kgbSerial);
    const second = await ship(id, a.kgbSerial);
    expect(await complete(id, [a, { line: 2, ...b }])).toMatchObject({ status: 'SPCM' });
    const known = async (): Promise<unknown> => Object.fromEntries((await desk.look<{ number: string; serial: string }>('select number, known_bad_serial as serial from repairs.return_order where repair_id = $1', [id])).map(({ number, serial }) => [number, serial]));
    expect(await known()).toEqual({ [first]: b.kbbSerial, [second]: a.kbbSerial });
    const match = await desk.ask(partnerMember(ours.id), 'query ($scan: String!) { matchReturn(scan: $scan) { ... on ReturnMatch { matchedBy returnOrder { number } } } }', { scan: a.kbbSerial });
    expect(match.data).toEqual({ matchReturn: { matchedBy: 'SERIAL_NUMBER', returnOrder: { number: second } } });
    const other = await desk.create(ours, { parts: [display] });
    expect(await complete(other.id, [{ ...serials(), kgbSerial: a.kbbSerial }])).toMatchObject({ lacks: [{ code: 'KGB_KNOWN_BAD', line: 1 }] });

    await desk.look(`update repairs.repair set status = 'BEGR', completed_at = null, completed_on = null, completed_quarter = null where id = $1`, [id]);
    const corrected = serials().kbbSerial;
    expect(await complete(id, [{ ...a, kbbSerial: corrected }, { line: 2, ...b }], 2)).toMatchObject({ status: 'SPCM' });
    expect(await known()).toEqual({ [first]: b.kbbSerial, [second]: corrected });
  });

  it('IDS-16: what has arrived at the depot stays as it was found there', async () => {
    const { id } = await desk.create(ours, { parts: [display] });
    const number = await ship(id, null);
    await desk.look(`update repairs.return_order set state = 'RECEIVED', received_at = '2026-05-19T10:00:00Z', received_on = '2026-05-19', scanned_by = 'DOCK' where number = $1`, [number]);
    expect(await complete(id, [serials()])).toMatchObject({ status: 'SPCM' });
    expect(await desk.look('select known_bad_serial from repairs.return_order where number = $1', [number])).toEqual([{ known_bad_serial: null }]);
  });
});
