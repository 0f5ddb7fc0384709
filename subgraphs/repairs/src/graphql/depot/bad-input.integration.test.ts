import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { DepotWork } from '../../testing/depot-work.js';
import { everythingKept } from '../../testing/everything-kept.js';
import { PartsDesk } from '../../testing/parts-desk.js';

let desk: PartsDesk;
let partNumber: string;
let orderId: string;
let orderNumber: string;
let parcel: { id: string; version: number };
let before: Record<string, string>;

beforeAll(async () => {
  desk = await PartsDesk.open();
  const depot = new DepotWork(desk);
  partNumber = (await desk.part({ onHand: 5 })).number;
  const order = await desk.order({ lines: [{ partNumber, quantity: 2, priceCategory: 'STOCK' }] });
  await desk.credit(order.id);
  [orderId, orderNumber, parcel] = [order.id, order.number, await depot.pick(order)];
});
beforeEach(async () => {
  before = await everythingKept(desk.network);
});
afterAll(() => desk.close());

const mutations = {
  receiveGoods: ['ReceiveGoodsInput', true],
  shipParcel: ['ShipParcelInput', true],
  receiveEarlyReturn: ['ReceiveEarlyReturnInput', true],
} as const;

async function asked(name: keyof typeof mutations, input: object): Promise<string> {
  const { data, errors } = await desk.network.ask<Record<string, { __typename: string }>>(staffMember(), `mutation ($input: ${mutations[name][0]}!, $key: ID!) { ${name}(input: $input, idempotencyKey: $key) { __typename ... on Problem { message } } }`, { input, key: randomUUID() });
  return JSON.stringify([data?.[name] ?? null, errors]);
}

const goods = (lines: readonly object[]) => ({ depotId: desk.depotId, reference: 'DN-1', lines });
const left = (changes: object) => ({ shipmentId: parcel.id, expectedVersion: parcel.version, carrierCode: 'XTNT', trackingNumber: 'TN12345678', ...changes });

it.each([
  ['goods of a negative number', () => asked('receiveGoods', goods([{ partNumber, quantity: -3 }])), 'input.lines[0].quantity'],
  ['no goods', () => asked('receiveGoods', goods([])), 'input.lines'],
  ['ten thousand lines of goods', () => asked('receiveGoods', goods(Array.from({ length: 10_000 }, () => ({ partNumber, quantity: 1 })))), 'input.lines'],
  ['goods of which one is unknown', () => asked('receiveGoods', goods([{ partNumber, quantity: 1 }, { partNumber: '661-00000', quantity: 1 }])), '661-00000'],
  ['goods at a depot that is none', () => asked('receiveGoods', { ...goods([{ partNumber, quantity: 1 }]), depotId: randomUUID() }), 'DepotNotFound'],
  ['a parcel under a UPS number with a wrong check digit', () => asked('shipParcel', left({ carrierCode: 'XUPSN', trackingNumber: '1Z999AA10123456785' })), 'trackingNumber'],
  ['a parcel that leaves in the future', () => asked('shipParcel', left({ shippedAt: '2099-01-01T00:00:00Z' })), 'ShipmentTimeImpossible'],
  ['serial numbers of a part that has none', () => asked('shipParcel', left({ serials: [{ line: 1, serialNumbers: ['W88GOOD000001', 'W88GOOD000002'] }] })), 'ShipmentSerialsMissing'],
  ['a parcel that was read before it changed', () => asked('shipParcel', left({ expectedVersion: 99 })), 'VersionConflict'],
  ['a word in the place of a serial number', () => asked('receiveEarlyReturn', { orderId, line: 1, serialNumber: 'NOSERIAL' }), 'serialNumber'],
  ['a line before the first', () => asked('receiveEarlyReturn', { orderId, line: -1 }), 'EarlyReturnRefused'],
])('IDS-05 SSA-36: %s is refused with what is wrong, and nothing of stock, orders and parcels changes', async (_, ask, named) => {
  expect(await ask()).toContain(named);
  expect(await everythingKept(desk.network)).toEqual(before);
});

it('IDS-05: ten thousand events of parcels are refused by their number, and one with a mistyped number by its reason, while nothing leaves', async () => {
  const event = { eventId: 'e-1', kind: 'SHIPPED', orderNumber, occurredAt: new Date(0).toISOString(), carrierCode: 'XUPSN', trackingNumber: '1Z999AA10123456785', lines: [{ partNumber, quantity: 2 }] };
  const tell = (events: readonly object[]) => desk.network.ask(staffMember(), 'mutation ($events: [ShipmentEventInput!]!) { recordShipmentEvents(events: $events) { outcome reason } }', { events });
  expect(JSON.stringify((await tell(Array.from({ length: 10_000 }, () => event))).errors)).toContain('events');
  const { data, errors } = await tell([event]);
  expect(JSON.stringify([data, errors])).toMatch(/TRACKING_NUMBER_WRONG|trackingNumber/);
  const { shipment_event: ofEvents, ...others } = await everythingKept(desk.network);
  const { shipment_event: eventsBefore, ...othersBefore } = before;
  expect([typeof ofEvents, typeof eventsBefore, others]).toEqual(['string', 'string', othersBefore]);
});

it('IDS-05: a partner’s order cannot be cancelled, received or packed by another', async () => {
  const stranger = partnerMember(desk.network.theirs.id);
  const { data } = await desk.network.ask(stranger, 'mutation ($input: CancelPartOrderInput!, $key: ID!) { cancelPartOrder(input: $input, idempotencyKey: $key) { __typename } }', { input: { orderId, expectedVersion: 1 }, key: randomUUID() });
  expect(data).toEqual({ cancelPartOrder: { __typename: 'PartOrderNotFound' } });
  expect(await everythingKept(desk.network)).toEqual(before);
});
