import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { partnerMember } from '@platform/kit/testing/viewers.js';

import { DepotWork } from '../../testing/depot-work.js';
import { PartsDesk } from '../../testing/parts-desk.js';

let desk: PartsDesk;
let depot: DepotWork;
const repairId = randomUUID();

beforeAll(async () => {
  desk = await PartsDesk.open();
  depot = new DepotWork(desk);
  const { id: tenant, location } = desk.network.ours;
  const device = randomUUID();
  await desk.network.look(`insert into repairs.device (tenant_id, id, serial_number, product_line, relation, registered_at) values ($1, $2, 'ZZ9DEAD00001', 'IPHONE', 'CUSTOMER', now())`, [tenant, device]);
  await desk.network.look(`insert into repairs.repair (tenant_id, id, dispatch_id, location_id, device_id, repair_type, status, created_at, version) values ($1, $2, 'G000000002', $3, $4, 'CIN', 'AWTP', now(), 1)`, [tenant, repairId, location.id, device]);
});
afterAll(async () => {
  expect(await depot.discrepancies()).toEqual([]);
  await desk.close();
});

interface Owed {
  id: string;
  version: number;
  type: string;
  partNumber: string;
  knownGoodSerial: string | null;
  expectedSerial: string | null;
  declarableTypes: string[];
  replacement: { id: string; number: string; status: string; plannedDispatchOn: string | null; amount: { amountMinor: string }; lines: { quantity: number; priceCategory: string; replaces: { id: string } | null; unitPrice: { amountMinor: string } }[] } | null;
}

const viewer = () => partnerMember(desk.network.ours.id);
const ofReturn = `id version type partNumber knownGoodSerial expectedSerial declarableTypes
  replacement { id number status plannedDispatchOn amount { amountMinor } lines { quantity priceCategory unitPrice { amountMinor } replaces { id } } }`;

/** The returns of a part, the first opened first. */
async function returnsOf(partNumber: string): Promise<Owed[]> {
  const { nodes } = await desk.answer<{ nodes: Owed[] }>(viewer(), `query ($filter: ReturnOrderFilter) { returnOrders(first: 50, filter: $filter, sort: { field: NUMBER }) { nodes { ${ofReturn} } } }`, { filter: { partNumber } });
  return nodes;
}

function declare(owed: Owed, type: string, key: string = randomUUID()): Promise<Owed & { __typename: string; reason?: string }> {
  const input = { returnId: owed.id, expectedVersion: owed.version, type, ...(type === 'DOA' ? { deadOnArrival: { symptom: 'b05', modifier: 'b' } } : {}) };
  return desk.answer(viewer(), `mutation ($input: DeclareReturnTypeInput!, $key: ID!) { declareReturnType(input: $input, idempotencyKey: $key) { __typename ... on ReturnOrder { ${ofReturn} } ... on ReturnDeclarationRefused { reason } } }`, { input, key });
}

it('IDS-05: a part dead on arrival is replaced for nothing, once: promised like others, and the defective part is owed back for the replacement', async () => {
  const part = await desk.part({ onHand: 4, isSerialized: true, fits: [['IPHONE', '2']] });
  const order = await desk.order({ repairId, lines: [{ partNumber: part.number, quantity: 2, priceCategory: 'EXCHANGE' }] });
  await desk.credit(order.id);
  await depot.ship(await depot.pick(order), { serials: [{ line: 1, serialNumbers: ['KGBDEAD0001', 'KGBDEAD0002'] }] });
  const [first, second] = await returnsOf(part.number);
  // Each of several units is known by its own serial number.
  expect([first!.knownGoodSerial, second!.knownGoodSerial]).toEqual(['KGBDEAD0001', 'KGBDEAD0002']);
  await desk.network.look(`update repairs.return_order set known_bad_serial = 'KBBDEAD0001' where id = $1`, [first!.id]);

  const key = randomUUID();
  const dead = await declare(first!, 'DOA', key);
  expect(dead).toMatchObject({ type: 'DOA', expectedSerial: 'KGBDEAD0001', declarableTypes: [], replacement: { status: 'CREDIT_RESERVED', amount: { amountMinor: '0' }, lines: [{ quantity: 1, priceCategory: 'EXCHANGE', unitPrice: { amountMinor: '0' }, replaces: { id: first!.id } }] } });
  expect(dead.replacement!.plannedDispatchOn).not.toBeNull();
  expect(await declare(first!, 'DOA', key)).toEqual(dead);
  expect(await declare(dead, 'KBB')).toMatchObject({ __typename: 'ReturnDeclarationRefused', reason: 'REPLACEMENT_ORDERED' });
  expect(await desk.balance(part.id)).toEqual({ on_hand: 2, reserved: 1, waiting: 0 });

  await depot.ship(await depot.pick(dead.replacement!), { serials: [{ line: 1, serialNumbers: ['KGBDEAD0003'] }] });
  const owed = await returnsOf(part.number);
  expect(owed).toHaveLength(3);
  expect(owed.find(({ knownGoodSerial }) => knownGoodSerial === 'KGBDEAD0003')).toMatchObject({ type: 'KBB', expectedSerial: 'KBBDEAD0001', replacement: null });
  const told = [...(await desk.network.sent<{ orderId: string }>('part-order.submitted')), ...(await desk.network.sent<{ orderId: string }>('part-order.shipped'))];
  expect(told.filter(({ orderId }) => orderId === dead.replacement!.id)).toEqual([]);
  expect(await desk.network.sent<{ returnId: string }>('return.doa-declared')).toMatchObject([{ returnId: first!.id, symptom: 'B05', modifier: 'B', replacementOrderId: dead.replacement!.id }]);
});

it('IDS-05, IDS-31: two who declare at once order one replacement, and without stock it waits its turn with the reason', async () => {
  const part = await desk.part({ onHand: 1, fits: [['IPHONE', '2']] });
  const order = await desk.order({ repairId, lines: [{ partNumber: part.number, quantity: 1, priceCategory: 'WARRANTY' }] });
  await depot.ship(await depot.pick(order));
  const [owed] = await returnsOf(part.number);
  const answers = await Promise.all([declare(owed!, 'DOA'), declare(owed!, 'DOA')]);
  expect(answers.map(({ __typename }) => __typename).sort()).toEqual(['ReturnOrder', 'VersionConflict']);
  expect(await returnsOf(part.number)).toMatchObject([{ replacement: { status: 'BACK_ORDERED', plannedDispatchOn: null } }]);
  expect(await desk.balance(part.id)).toEqual({ on_hand: 0, reserved: 0, waiting: 1 });
});
