import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { DepotWork } from '../../testing/depot-work.js';
import { PartsDesk } from '../../testing/parts-desk.js';

let desk: PartsDesk;
let depot: DepotWork;

beforeAll(async () => {
  desk = await PartsDesk.open();
  depot = new DepotWork(desk);
});
afterAll(async () => {
  expect(await depot.discrepancies()).toEqual([]);
  await desk.close();
});

const ordered = async (partNumber: string, quantity: number, given: Partial<Parameters<PartsDesk['order']>[0]> = {}) => {
  const order = await desk.order({ lines: [{ partNumber, quantity }], ...given });
  await desk.credit(order.id, null, given.partner);
  return order;
};

it('SSA-08, IDS-31: goods that arrive go to whoever has waited longest, whosever order it is', async () => {
  const part = await desk.part();
  const first = await ordered(part.number, 3);
  const second = await ordered(part.number, 2, { partner: desk.network.theirs });
  const third = await desk.order({ lines: [{ partNumber: part.number, quantity: 1 }] });
  expect(await depot.receive([{ partNumber: part.number, quantity: 4 }])).toMatchObject({ __typename: 'GoodsReceived', units: 4 });
  expect(await desk.read(first.id)).toMatchObject({ status: 'CREDIT_RESERVED', lines: [{ reserved: 3, waiting: 0 }] });
  expect(await desk.read(second.id, desk.network.theirs)).toMatchObject({ status: 'CREDIT_RESERVED', lines: [{ reserved: 1, waiting: 1 }] });
  expect(await desk.read(third.id)).toMatchObject({ status: 'SUBMITTED', lines: [{ reserved: 0, waiting: 1 }] });
  expect(await desk.balance(part.id)).toEqual({ on_hand: 4, reserved: 4, waiting: 2 });
});

it('what a cancelled order gives back goes to whoever waits, and a new order does not overtake them', async () => {
  const part = await desk.part({ onHand: 2 });
  const holding = await ordered(part.number, 2);
  const waiting = await ordered(part.number, 2);
  await desk.cancel(await desk.read(holding.id));
  expect(await desk.order({ lines: [{ partNumber: part.number, quantity: 1 }] })).toMatchObject({ lines: [{ reserved: 0, waiting: 1 }] });
  await depot.receive([{ partNumber: (await desk.part()).number, quantity: 1 }]);
  expect(await desk.read(waiting.id)).toMatchObject({ lines: [{ reserved: 2 }] });
});

it('goods of an unknown part are refused with all its numbers, and the same key takes them in once', async () => {
  const part = await desk.part();
  expect(await depot.receive([{ partNumber: part.number, quantity: 1 }, { partNumber: '999-1', quantity: 1 }])).toMatchObject({ __typename: 'PartsUnknown', numbers: ['999-1'] });
  const key = randomUUID();
  await depot.receive([{ partNumber: part.number, quantity: 3 }], { key });
  await depot.receive([{ partNumber: part.number, quantity: 3 }], { key });
  expect(await desk.balance(part.id)).toMatchObject({ on_hand: 3 });
  expect(await depot.receive([{ partNumber: part.number, quantity: 3 }], { depotId: randomUUID() })).toMatchObject({ __typename: 'DepotNotFound' });
});

it('an order leaves in two parcels: what is there first, the rest when it has come', async () => {
  const part = await desk.part({ onHand: 1 });
  const order = await ordered(part.number, 3);
  const parcel = await depot.pick(order);
  expect(parcel).toMatchObject({ status: 'PICKING', number: 1, lines: [{ line: 1, quantity: 1, part: { number: part.number } }] });
  expect(await depot.pick(order)).toMatchObject({ __typename: 'NothingToPick' });
  expect(await depot.ship(parcel)).toMatchObject({ status: 'SHIPPED' });
  expect(await desk.read(order.id)).toMatchObject({ status: 'PARTLY_SHIPPED', lines: [{ shipped: 1, waiting: 2, reserved: 0 }] });
  expect(await desk.network.sent('part-order.shipped')).toContainEqual({ orderId: order.id, organizationId: desk.network.ours.id, shipmentId: parcel.id, amountMinor: '10000', currency: 'NOK' });
  await depot.receive([{ partNumber: part.number, quantity: 2 }]);
  const rest = await depot.pick(order);
  await depot.ship(rest);
  expect(await desk.read(order.id)).toMatchObject({ status: 'SHIPPED' });
  expect(await desk.balance(part.id)).toEqual({ on_hand: 0, reserved: 0, waiting: 0 });
  await depot.deliver(parcel);
  expect(await depot.deliver(rest)).toMatchObject({ status: 'DELIVERED' });
  expect(await desk.read(order.id)).toMatchObject({ status: 'DELIVERED', lines: [{ delivered: 3 }] });
});

it('IDS-21, SSA-10: that a promise was kept is noted when the last of the order has left', async () => {
  const part = await desk.part({ onHand: 2 });
  const [kept, broken] = [await ordered(part.number, 1), await ordered(part.number, 1)];
  await desk.network.look(`update repairs.part_order set planned_dispatch_on = current_date - 9 where id = $1`, [broken.id]);
  for (const order of [kept, broken]) await depot.ship(await depot.pick(order));
  const outcome = async (id: string) => desk.answer(staffMember(), 'query ($id: ID!) { partOrder(id: $id) { plannedDispatchOn promiseKept dispatchedAt } }', { id });
  expect(await outcome(kept.id)).toMatchObject({ promiseKept: true });
  expect(await outcome(broken.id)).toMatchObject({ promiseKept: false });
  const figures = async (depotId: string, viewer = partnerMember(desk.network.ours.id)) => {
    const { data, errors, statements } = await desk.network.ask<{ dispatchPromises: { month: string; kept: number; broken: number; depot: { code: string } }[] }>(viewer, 'query ($depotId: ID) { dispatchPromises(depotId: $depotId) { month kept broken depot { code } } }', { depotId });
    expect(errors).toEqual([]);
    expect(statements).toBeLessThanOrEqual(2);
    return data!.dispatchPromises;
  };
  const told = await figures(desk.depotId);
  expect(told.reduce((sum, { broken: late }) => sum + late, 0)).toBe(1);
  expect(told.reduce((sum, { kept: inTime }) => sum + inTime, 0)).toBeGreaterThanOrEqual(1);
  expect(new Set(told.map(({ depot: { code } }) => code))).toEqual(new Set(['OSL']));
  expect(await figures(desk.depotId, partnerMember(desk.network.theirs.id))).toEqual([]);
});

it('nothing is packed before its credit is reserved', async () => {
  const part = await desk.part({ onHand: 1 });
  expect(await depot.pick(await desk.order({ lines: [{ partNumber: part.number, quantity: 1 }] }))).toMatchObject({ __typename: 'NothingToPick' });
});

it('SSA-36, SSA-37: a serialised part leaves under one serial number for each piece, and never twice', async () => {
  const part = await desk.part({ onHand: 3, isSerialized: true });
  const parcel = await depot.pick(await ordered(part.number, 2));
  expect(await depot.ship(parcel, { serials: [{ line: 1, serialNumbers: ['KGB0000001'] }] })).toMatchObject({ __typename: 'ShipmentSerialsMissing', line: 1 });
  expect(await depot.ship(parcel, { serials: [{ line: 1, serialNumbers: ['KGB0000001', 'KGB0000001'] }] })).toMatchObject({ __typename: 'ShipmentSerialTaken' });
  expect(await depot.ship(parcel, { serials: [{ line: 1, serialNumbers: ['KGB0000001', 'KGB0000002'] }] })).toMatchObject({ lines: [{ serialNumbers: ['KGB0000001', 'KGB0000002'] }] });
  const other = await depot.pick(await ordered(part.number, 1, { partner: desk.network.theirs }));
  expect(await depot.ship(other, { serials: [{ line: 1, serialNumbers: ['KGB0000002'] }] })).toMatchObject({ __typename: 'ShipmentSerialTaken' });
  expect(await depot.ship(parcel)).toMatchObject({ __typename: 'ShipmentSentAlready' });
});

it('a parcel cannot leave in the future, with a mistyped tracking number, nor arrive before it left', async () => {
  const part = await desk.part({ onHand: 1 });
  const parcel = await depot.pick(await ordered(part.number, 1));
  expect(await depot.ship(parcel, { shippedAt: '2099-01-01T00:00:00Z' })).toMatchObject({ __typename: 'ShipmentTimeImpossible' });
  await expect(depot.ship(parcel, { carrierCode: 'XUPSN', trackingNumber: '1Z12345E0205271689' })).rejects.toThrow(/check digit/);
  expect(await depot.deliver(parcel)).toMatchObject({ __typename: 'ShipmentNotSent' });
  await depot.ship(parcel);
  expect(await depot.deliver(parcel, { deliveredAt: '2020-01-01T00:00:00Z' })).toMatchObject({ __typename: 'ShipmentTimeImpossible' });
});

it('IDS-05, IDS-26: what was had in exchange for a repair is owed back from the day it leaves, what is kept is not', async () => {
  const part = await desk.part({ onHand: 3, fits: [['IPHONE', '2']] });
  const { id: tenant, location } = desk.network.ours;
  const device = randomUUID();
  const repairId = randomUUID();
  await desk.network.look(`insert into repairs.device (tenant_id, id, serial_number, product_line, relation, registered_at) values ($1, $2, 'ZZ9DEPOT0001', 'IPHONE', 'CUSTOMER', now())`, [tenant, device]);
  await desk.network.look(`insert into repairs.repair (tenant_id, id, dispatch_id, location_id, device_id, repair_type, status, created_at, version) values ($1, $2, 'G000000001', $3, $4, 'CIN', 'AWTP', now(), 1)`, [tenant, repairId, location.id, device]);
  const lines = [{ partNumber: part.number, quantity: 1, priceCategory: 'EXCHANGE' }, { partNumber: part.number, quantity: 1, priceCategory: 'STOCK' }, { partNumber: part.number, quantity: 1, priceCategory: 'WARRANTY' }];
  const order = await desk.order({ repairId, lines });
  expect(order).toMatchObject({ status: 'SUBMITTED', amount: { amountMinor: '14000' } });
  await desk.credit(order.id);
  await depot.ship(await depot.pick(order));
  const owed = await desk.network.look<{ line: number; price_category: string }>(`select l.line, r.price_category from repairs.return_order r join repairs.part_order_line l on l.id = r.source_id where r.repair_id = $1 order by l.line`, [repairId]);
  expect(owed).toEqual([{ line: 1, price_category: 'EXCHANGE' }, { line: 3, price_category: 'WARRANTY' }]);
});

it('an order under warranty alone needs no credit: it is accepted at once and Accounts & Credit hears nothing of it', async () => {
  const part = await desk.part({ onHand: 1 });
  const [{ id: repairId }] = await desk.network.look<{ id: string }>(`select id from repairs.repair where tenant_id = $1`, [desk.network.ours.id]) as [{ id: string }];
  const order = await desk.order({ repairId, lines: [{ partNumber: part.number, quantity: 1, priceCategory: 'WARRANTY' }] });
  expect(order).toMatchObject({ status: 'CREDIT_RESERVED', amount: { amountMinor: '0' }, dispatchReasons: [] });
  expect(order.plannedDispatchOn).not.toBeNull();
  await depot.ship(await depot.pick(order));
  const told = [...(await desk.network.sent<{ orderId: string }>('part-order.submitted')), ...(await desk.network.sent<{ orderId: string }>('part-order.shipped'))];
  expect(told.filter(({ orderId }) => orderId === order.id)).toEqual([]);
});

it('what another system tells counts once by its id, in whatever order it comes', async () => {
  const part = await desk.part({ onHand: 2, isSerialized: true });
  const order = await ordered(part.number, 2);
  const parcel = { orderNumber: order.number, trackingNumber: 'TNT900001' };
  const serialNumbers = ['KGBOUT0001', 'KGBOUT0002'];
  expect(await depot.tell({ ...parcel, eventId: 'd-1', kind: 'DELIVERED' })).toMatchObject([{ outcome: 'WAITING', reason: 'NOT_SHIPPED' }]);
  expect(await depot.tell({ ...parcel, eventId: 's-0', kind: 'SHIPPED', lines: [{ partNumber: part.number, quantity: 3, serialNumbers }] })).toMatchObject([{ outcome: 'REFUSED', reason: 'MORE_THAN_RESERVED' }]);
  expect(await depot.tell({ ...parcel, eventId: 's-1', kind: 'SHIPPED', lines: [{ partNumber: part.number, quantity: 2, serialNumbers: ['KGBOUT0001'] }] })).toMatchObject([{ outcome: 'REFUSED', reason: 'SERIALS_MISSING' }]);
  const shipped = { ...parcel, eventId: 's-2', kind: 'SHIPPED', lines: [{ partNumber: part.number, quantity: 2, serialNumbers }] };
  const [first] = await depot.tell(shipped);
  expect(first).toMatchObject({ outcome: 'APPLIED', reason: null });
  expect(await desk.read(order.id)).toMatchObject({ status: 'DELIVERED', lines: [{ shipped: 2, delivered: 2 }] });
  expect(await depot.tell(shipped, { ...parcel, eventId: 'd-1', kind: 'DELIVERED' })).toEqual([first, expect.objectContaining({ outcome: 'APPLIED', shipmentId: first!.shipmentId })]);
  expect(await depot.tell({ eventId: 'x', kind: 'SHIPPED', orderNumber: '7999999999', trackingNumber: 'TNT900002' })).toMatchObject([{ outcome: 'REFUSED', reason: 'ORDER_UNKNOWN' }]);
});

it('what was ordered for stock is the location’s when it arrives, and never more is taken than is there, however many take at once', async () => {
  const part = await desk.part({ onHand: 5 });
  const parcel = await depot.pick(await ordered(part.number, 5));
  await depot.ship(parcel);
  await depot.deliver(parcel);
  const viewer = partnerMember(desk.network.ours.id);
  const list = 'query ($filter: LocationStockFilter) { locationStock(filter: $filter) { nodes { id onHand part { number } location { id } organization { id } } } }';
  const { nodes } = await desk.answer<{ nodes: { id: string; onHand: number }[] }>(viewer, list, { filter: { partNumber: part.number } });
  expect(nodes).toMatchObject([{ onHand: 5 }]);
  const take = async () => desk.answer<{ __typename: string }>(viewer, 'mutation ($input: TakeFromStockInput!, $key: ID!) { takeFromStock(input: $input, idempotencyKey: $key) { __typename } }', { input: { stockId: nodes[0]!.id, quantity: 1 }, key: randomUUID() });
  const taken = await Promise.all(Array.from({ length: 8 }, take));
  expect(taken.filter(({ __typename }) => __typename === 'LocationStock')).toHaveLength(5);
  expect(await desk.answer(partnerMember(desk.network.theirs.id), list, { filter: { partNumber: part.number } })).toEqual({ nodes: [] });
});

it('the lists of a depot cost the same number of statements however long they are', async () => {
  const query = `query ($first: Int!) { depotStock(first: $first) { nodes { onHand reserved waiting part { number } depot { code } } } shipments(first: $first) { nodes { number order { number } organization { id } lines { quantity part { number } } } }
    partOrders(first: $first, filter: { toPick: true }) { nodes { number } } }`;
  const [short, long] = [await desk.network.ask(staffMember(), query, { first: 1 }), await desk.network.ask(staffMember(), query, { first: 50 })];
  expect([short.errors, long.errors]).toEqual([[], []]);
  // What a short list reads apart, a long one may have read already.
  expect(long.statements).toBeLessThanOrEqual(short.statements);
});

it('a partner works no depot', async () => {
  const { errors } = await desk.network.ask(partnerMember(desk.network.ours.id), '{ depotStock { nodes { onHand } } }');
  expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
});
