import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { DepotWork } from '../../testing/depot-work.js';
import { type AnsweredOrder, type PartGiven, PartsDesk } from '../../testing/parts-desk.js';

let desk: PartsDesk;
let depot: DepotWork;
let repairs = 0;

beforeAll(async () => {
  desk = await PartsDesk.open();
  depot = new DepotWork(desk);
});
afterAll(async () => {
  expect(await depot.discrepancies()).toEqual([]);
  await desk.close();
});

/** A repair of an iPhone whose defective part must come before its replacement, or of another type. */
async function repairOf(repairType = 'CRBR'): Promise<{ repairId: string; serialNumber: string }> {
  repairs += 1;
  const { id: tenant, location } = desk.network.ours;
  const [device, repairId, serialNumber] = [randomUUID(), randomUUID(), `ZZ9RBR${String(repairs).padStart(6, '0')}`];
  await desk.network.look(`insert into repairs.device (tenant_id, id, serial_number, product_line, relation, registered_at) values ($1, $2, $3, 'IPHONE', 'CUSTOMER', now())`, [tenant, device, serialNumber]);
  await desk.network.look(`insert into repairs.repair (tenant_id, id, dispatch_id, location_id, device_id, repair_type, status, created_at, version) values ($1, $2, $3, $4, $5, $6, 'AWTP', now(), 1)`, [tenant, repairId, `G${String(500_000_000 + repairs)}`, location.id, device, repairType]);
  return { repairId, serialNumber };
}

interface Ordered {
  order: AnsweredOrder;
  partNumber: string;
}

async function ordered(repairId: string, { part: given = {}, quantity = 1, priceCategory = 'EXCHANGE' }: { part?: PartGiven; quantity?: number; priceCategory?: string } = {}): Promise<Ordered> {
  const part = await desk.part({ onHand: 5, fits: [['IPHONE', '2']], ...given });
  const order = await desk.order({ repairId, lines: [{ partNumber: part.number, quantity, priceCategory }] });
  if (order.status === 'SUBMITTED') await desk.credit(order.id);
  return { order, partNumber: part.number };
}

const read = (id: string) =>
  desk.answer<object>(partnerMember(desk.network.ours.id), 'query ($id: ID!) { partOrder(id: $id) { returnsFirst plannedDispatchOn dispatchReasons lines { returnsAwaited } earlyReturns { line serialNumber receivedByName verdict damageExtent discrepancies note } } }', { id });

function receive(orderId: string, given: Record<string, unknown> = {}, { key = randomUUID(), viewer = staffMember() }: { key?: string; viewer?: ReturnType<typeof staffMember> } = {}): Promise<object> {
  const query = 'mutation ($input: ReceiveEarlyReturnInput!, $key: ID!) { receiveEarlyReturn(input: $input, idempotencyKey: $key) { __typename ... on PartOrder { id version } ... on EarlyReturnRefused { earlyReturnReason } } }';
  return desk.answer(viewer, query, { input: { orderId, line: 1, ...given }, key });
}

const opened = (partNumber: string) => desk.network.look('select count(*)::int as n from repairs.return_order where part_number = $1', [partNumber]);

describe('IDS-05: return before replace', () => {
  it('IDS-05 IDS-16: nothing leaves before its defective part has come; then it leaves, and nothing more is owed back', async () => {
    const { repairId } = await repairOf();
    const { order, partNumber } = await ordered(repairId, { quantity: 2 });
    expect(await read(order.id)).toMatchObject({ returnsFirst: true, plannedDispatchOn: null, dispatchReasons: ['RETURN_AWAITED'], lines: [{ returnsAwaited: 2 }], earlyReturns: [] });
    const parcel = await depot.pick(order);
    expect(await depot.ship(parcel)).toMatchObject({ __typename: 'ShipmentReturnAwaited' });
    const key = randomUUID();
    const first = await receive(order.id, {}, { key });
    expect(first).toMatchObject({ __typename: 'PartOrder' });
    expect(await receive(order.id, {}, { key })).toEqual(first);
    expect(await depot.ship(parcel)).toMatchObject({ __typename: 'ShipmentReturnAwaited' });
    await receive(order.id);
    expect(await read(order.id)).toMatchObject({ lines: [{ returnsAwaited: 0 }], earlyReturns: [{ line: 1 }, { line: 1 }] });
    expect(await depot.ship(parcel)).toMatchObject({ __typename: 'Shipment', status: 'SHIPPED' });
    expect(await opened(partNumber)).toEqual([{ n: 0 }]);
  });

  it('IDS-05: another system that says the parcel has left is told the same', async () => {
    const { repairId } = await repairOf();
    const { order, partNumber } = await ordered(repairId);
    const told = { kind: 'SHIPPED', orderNumber: order.number, trackingNumber: `RBR00000${repairs}`, lines: [{ partNumber, quantity: 1, serialNumbers: [] }] };
    expect(await depot.tell({ ...told, eventId: `rbr-${repairs}` })).toMatchObject([{ outcome: 'REFUSED', reason: 'RETURN_AWAITED' }]);
  });

  it('IDS-05: a whole unit is waited for by the device’s own serial number, each once and never in the future', async () => {
    const { repairId, serialNumber } = await repairOf();
    const { order } = await ordered(repairId, { part: { isSerialized: true, type: 'REPLACEMENT' } });
    const refused = async (given: object): Promise<unknown> => ((await receive(order.id, { ...given })) as { earlyReturnReason: string }).earlyReturnReason;
    expect(await refused({})).toBe('SERIAL_MISSING');
    expect(await refused({ serialNumber: 'ZZ9ANOTHER01' })).toBe('SERIAL_DIFFERS');
    expect(await refused({ line: 2, serialNumber })).toBe('LINE_UNKNOWN');
    expect(await refused({ serialNumber, receivedAt: '2099-01-01T00:00:00Z' })).toBe('IN_THE_FUTURE');
    expect(await refused({ serialNumber, receivedAt: '2020-01-01T00:00:00Z' })).toBe('BEFORE_ORDER');
    expect(await read(order.id)).toMatchObject({ lines: [{ returnsAwaited: 1 }], earlyReturns: [] });
    expect(await receive(order.id, { serialNumber })).toMatchObject({ __typename: 'PartOrder' });
    expect(await refused({ serialNumber })).toBe('NOT_AWAITED');
  });

  it('IDS-16: the same part is not received twice, also by two who scan at once', async () => {
    const { repairId } = await repairOf();
    const { order } = await ordered(repairId, { part: { isSerialized: true, type: 'MODULE' }, quantity: 2 });
    const answers = await Promise.all([receive(order.id, { serialNumber: 'W88RBR0000001' }), receive(order.id, { serialNumber: 'W88RBR0000001' })]);
    expect(answers).toEqual(expect.arrayContaining([expect.objectContaining({ __typename: 'PartOrder' }), expect.objectContaining({ earlyReturnReason: 'SERIAL_TAKEN' })]));
    expect(await read(order.id)).toMatchObject({ lines: [{ returnsAwaited: 1 }] });
  });

  it('IDS-05 IDS-16: what is rejected at its inspection frees nothing, says why, and may come again whole', async () => {
    const { repairId } = await repairOf();
    const { order } = await ordered(repairId, { part: { type: 'MODULE' } });
    const serialNumber = 'W88RBR0000009';
    const parcel = await depot.pick(order);
    const rejected = { verdict: 'REJECTED', discrepancies: ['MISSING_PIECES', 'MISSING_PIECES'], note: 'Its cable is missing.' };
    expect(await receive(order.id, { serialNumber, ...rejected })).toMatchObject({ __typename: 'PartOrder' });
    expect(await read(order.id)).toMatchObject({ lines: [{ returnsAwaited: 1 }], earlyReturns: [{ serialNumber, verdict: 'REJECTED', damageExtent: 'NONE', discrepancies: ['MISSING_PIECES'], note: 'Its cable is missing.' }] });
    expect(await depot.ship(parcel)).toMatchObject({ __typename: 'ShipmentReturnAwaited' });
    expect(await receive(order.id, { serialNumber, extent: 'RETURNABLE' })).toMatchObject({ __typename: 'PartOrder' });
    expect(await read(order.id)).toMatchObject({ lines: [{ returnsAwaited: 0 }], earlyReturns: [{ verdict: 'REJECTED' }, { verdict: 'ACCEPTED', damageExtent: 'RETURNABLE' }] });
    expect(await depot.ship(parcel)).toMatchObject({ __typename: 'Shipment' });
  });

  it.each([
    ['an empty box that is accepted', { discrepancies: ['EMPTY_BOX'] }, 'NOTHING_THERE_TO_ACCEPT'],
    ['what is damaged beyond return and accepted', { extent: 'NON_RETURNABLE' }, 'DAMAGE_FORBIDS'],
    ['a rejection that does not say why', { verdict: 'REJECTED' }, 'REASON_MISSING'],
  ])('IDS-05: %s is refused, and nothing is taken in', async (_, given, reason) => {
    const { repairId } = await repairOf();
    const { order } = await ordered(repairId);
    expect(await receive(order.id, given)).toMatchObject({ __typename: 'EarlyReturnRefused', earlyReturnReason: reason });
    expect(await read(order.id)).toMatchObject({ lines: [{ returnsAwaited: 1 }], earlyReturns: [] });
  });

  it('IDS-05: another device than the right one is rejected with the serial number that it has, or with none for an empty box', async () => {
    const { repairId, serialNumber } = await repairOf();
    const { order } = await ordered(repairId, { part: { isSerialized: true, type: 'REPLACEMENT' } });
    expect(await receive(order.id, { serialNumber: 'ZZ9ANOTHER02', verdict: 'REJECTED', discrepancies: ['WRONG_SERIAL'] })).toMatchObject({ __typename: 'PartOrder' });
    expect(await receive(order.id, { verdict: 'REJECTED', discrepancies: ['EMPTY_BOX'] })).toMatchObject({ __typename: 'PartOrder' });
    expect(await receive(order.id, { serialNumber })).toMatchObject({ __typename: 'PartOrder' });
    expect(await read(order.id)).toMatchObject({ lines: [{ returnsAwaited: 0 }], earlyReturns: [{ serialNumber: 'ZZ9ANOTHER02' }, { serialNumber: null }, { serialNumber }] });
  });

  it.each([['CRBR', 'STOCK'], ['CIN', 'EXCHANGE']])('IDS-05: for a repair of type %s at the %s price nothing need come first', async (repairType, priceCategory) => {
    const { repairId } = await repairOf(repairType);
    const { order } = await ordered(repairId, { priceCategory });
    expect(await read(order.id)).toMatchObject({ returnsFirst: false, lines: [{ returnsAwaited: 0 }] });
    expect(await receive(order.id)).toMatchObject({ earlyReturnReason: 'NOT_AWAITED' });
    expect(await depot.ship(await depot.pick(order))).toMatchObject({ __typename: 'Shipment' });
  });

  it('IDS-05: an order that nobody has is answered as such, and no partner takes anything in', async () => {
    const { repairId } = await repairOf();
    const { order } = await ordered(repairId);
    expect(await receive(randomUUID())).toMatchObject({ __typename: 'PartOrderNotFound' });
    await expect(receive(order.id, {}, { viewer: partnerMember(desk.network.ours.id) })).rejects.toThrow('may not');
  });
});
