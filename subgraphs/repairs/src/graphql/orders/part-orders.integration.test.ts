import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { PartsDesk } from '../../testing/parts-desk.js';

let desk: PartsDesk;

beforeAll(async () => {
  desk = await PartsDesk.open();
  desk.network.setNow(new Date('2026-03-02T10:00:00Z'));
});
afterAll(() => desk.close());

it('SSA-08: an order sets aside what is there, waits for the rest and asks for its amount', async () => {
  const [display, battery] = [await desk.part({ onHand: 5 }), await desk.part({ onHand: 1 })];
  const order = await desk.order({ lines: [{ partNumber: display.number, quantity: 2 }, { partNumber: battery.number, quantity: 3 }] });
  expect(order).toMatchObject({ __typename: 'PartOrder', status: 'SUBMITTED', amount: { amountMinor: '50000', currency: 'NOK', vatIncluded: false }, plannedDispatchOn: null });
  expect(order.number).toMatch(/^7\d{9}$/);
  expect(order.lines).toMatchObject([{ reserved: 2, waiting: 0 }, { reserved: 1, waiting: 2 }]);
  expect(await desk.balance(display.id)).toEqual({ on_hand: 5, reserved: 2, waiting: 0 });
  expect(await desk.balance(battery.id)).toEqual({ on_hand: 1, reserved: 1, waiting: 2 });
  expect(await desk.network.sent('part-order.submitted')).toContainEqual({ orderId: order.id, organizationId: desk.network.ours.id, amountMinor: '50000', currency: 'NOK', vatIncluded: false, program: 'AASP' });
});

it('IDS-21, SSA-10: with credit reserved and all parts set aside the next business day is promised', async () => {
  const part = await desk.part({ onHand: 1 });
  const { id } = await desk.order({ lines: [{ partNumber: part.number, quantity: 1 }] });
  await desk.credit(id);
  expect(await desk.read(id)).toMatchObject({ status: 'CREDIT_RESERVED', dispatchReasons: [] });
  const [{ planned, version }] = await desk.network.look<{ planned: string; version: string }>(`select planned_dispatch_on::text as planned, calendar_version as version from repairs.part_order where id = $1`, [id]) as [{ planned: string; version: string }];
  expect(planned > '2026-03-02').toBe(true);
  expect(version).not.toBeNull();
});

it('IDS-31, SSA-11: what is missing and an account on hold are each told as a reason; the order stands', async () => {
  const partner = await desk.network.addPartner();
  await desk.account(partner, { standing: 'ON_HOLD' });
  const part = await desk.part({ onHand: 1 });
  const { id } = await desk.order({ partner, lines: [{ partNumber: part.number, quantity: 2 }] });
  await desk.credit(id, null, partner);
  expect(await desk.read(id, partner)).toMatchObject({ status: 'CREDIT_RESERVED', plannedDispatchOn: null, dispatchReasons: ['PARTS_NOT_AVAILABLE', 'ACCOUNT_STATUS'] });
});

it('an order of which nothing is there is on back-order when its credit is reserved', async () => {
  const part = await desk.part();
  const { id } = await desk.order({ lines: [{ partNumber: part.number, quantity: 2 }] });
  await desk.credit(id);
  expect(await desk.read(id)).toMatchObject({ status: 'BACK_ORDERED', dispatchReasons: ['PARTS_NOT_AVAILABLE'] });
});

it('refused credit ends the order and gives back what it had set aside; an answer that comes again changes nothing', async () => {
  const part = await desk.part({ onHand: 2 });
  const { id } = await desk.order({ lines: [{ partNumber: part.number, quantity: 3 }] });
  await desk.credit(id, { reason: 'OVER_LIMIT', availableMinor: '12' });
  await desk.credit(id);
  await desk.credit(id, { reason: 'STANDING' });
  const order = await desk.answer(partnerMember(desk.network.ours.id), 'query ($id: ID!) { partOrder(id: $id) { status credit refusedReason creditAvailable { amountMinor } lines { cancelled } } }', { id });
  expect(order).toEqual({ status: 'REFUSED', credit: 'REFUSED', refusedReason: 'OVER_LIMIT', creditAvailable: { amountMinor: '12' }, lines: [{ cancelled: 3 }] });
  expect(await desk.balance(part.id)).toEqual({ on_hand: 2, reserved: 0, waiting: 0 });
});

it('a credit for an order that nobody knows is no error', async () => {
  await desk.credit(randomUUID());
});

it('an order is cancelled once: its parts are free, its credit is given back, and a later answer does not revive it', async () => {
  const part = await desk.part({ onHand: 2 });
  const order = await desk.order({ lines: [{ partNumber: part.number, quantity: 3 }] });
  expect(await desk.cancel(order)).toMatchObject({ status: 'CANCELLED', lines: [{ cancelled: 3, reserved: 0, waiting: 0 }] });
  expect(await desk.cancel({ ...order, version: order.version + 1 })).toMatchObject({ __typename: 'PartOrderNothingToCancel' });
  expect(await desk.cancel(order)).toMatchObject({ __typename: 'VersionConflict' });
  expect(await desk.network.sent('part-order.cancelled')).toContainEqual({ orderId: order.id, organizationId: desk.network.ours.id, amountMinor: '30000', currency: 'NOK' });
  await desk.credit(order.id);
  expect(await desk.read(order.id)).toMatchObject({ status: 'CANCELLED' });
  expect(await desk.balance(part.id)).toEqual({ on_hand: 2, reserved: 0, waiting: 0 });
});

it('a repeated key answers the same order and sets nothing aside twice', async () => {
  const part = await desk.part({ onHand: 9 });
  const key = randomUUID();
  const [first, again] = [await desk.order({ key, lines: [{ partNumber: part.number, quantity: 4 }] }), await desk.order({ key, lines: [{ partNumber: part.number, quantity: 4 }] })];
  expect(again.id).toBe(first.id);
  expect(await desk.balance(part.id)).toMatchObject({ reserved: 4 });
  await expect(desk.order({ key, lines: [{ partNumber: part.number, quantity: 5 }] })).rejects.toThrow(/IDEMPOTENCY_KEY_REUSED/);
});

it('what takes a part’s place is sent for it, and two lines of one part share what is there', async () => {
  const latest = await desk.part({ onHand: 3 });
  const middle = await desk.part({ substituteId: latest.id });
  const original = await desk.part({ substituteId: middle.id, onHand: 7 });
  const order = await desk.order({ lines: [{ partNumber: original.number, quantity: 2 }, { partNumber: latest.number, quantity: 2 }] });
  expect(order.lines).toMatchObject([
    { reserved: 2, part: { number: latest.number }, orderedPart: { number: original.number } },
    { reserved: 1, waiting: 1, part: { number: latest.number }, orderedPart: { number: latest.number } },
  ]);
});

it('SSA-08: prices with and without value-added tax are not taken in one order, and the line that differs is told', async () => {
  const [plain, taxed] = [await desk.part({ onHand: 2 }), await desk.part({ onHand: 2, prices: [] })];
  await desk.network.look(`insert into repairs.part_price values (gen_random_uuid(), $1, 'STOCK', 'NOK', 1, '2020-01-01', 12500, true, now())`, [taxed.id]);
  const lines = [plain.number, taxed.number].map((partNumber) => ({ partNumber, quantity: 1 }));
  const refused = await desk.order({ lines });
  expect(refused).toMatchObject({ __typename: 'PartOrderNotAllowed', reasons: [{ code: 'VAT_DIFFERS', line: 2 }] });
  expect([await desk.balance(plain.id), await desk.balance(taxed.id)]).toMatchObject([{ reserved: 0 }, { reserved: 0 }]);
  expect(await desk.order({ lines: [lines[1]!] })).toMatchObject({ amount: { amountMinor: '12500', vatIncluded: true } });
});

it('IDS-18, SSA-36, ERS-40, ERS-41: every reason against an order is told at once, and nothing is set aside', async () => {
  const [fake, untested, unpriced] = [await desk.part({ genuine: false, onHand: 3 }), await desk.part({ functionalTest: 'NOT_TESTED', onHand: 3 }), await desk.part({ prices: [], onHand: 3 })];
  const lines = [fake.number, untested.number, unpriced.number, '661-00000'].map((partNumber) => ({ partNumber, quantity: 1, priceCategory: 'EXCHANGE' }));
  const refused = await desk.order({ program: 'IDS', repairId: randomUUID(), lines });
  expect(refused.__typename).toBe('PartOrderNotAllowed');
  expect(refused.reasons.map(({ code, line }) => `${line ?? ''} ${code}`.trim())).toEqual([
    ...['ACCOUNT_MISSING', 'REPAIR_UNKNOWN', '1 PART_NOT_GENUINE', '2 PART_NOT_TESTED', '3 PRICE_MISSING', '4 PART_UNKNOWN'],
  ]);
  expect(await desk.balance(fake.id)).toMatchObject({ reserved: 0, waiting: 0 });
});

it.each([
  ['input.lines[0].quantity', [0]],
  ['input.lines[0].quantity', [-1]],
  ['input.lines[1].quantity', [1, 1_001]],
  ['input.lines', Array.from({ length: 201 }, () => 1)],
  ['input.lines', []],
])('bad input is refused at %s', async (field, quantities) => {
  const input = { locationId: desk.network.ours.location.id, program: 'AASP', lines: quantities.map((quantity) => ({ partNumber: '661-10001', quantity, priceCategory: 'STOCK' })) };
  const { errors } = await desk.network.ask(partnerMember(desk.network.ours.id), 'mutation ($input: SubmitPartOrderInput!) { submitPartOrder(input: $input, idempotencyKey: "k") { __typename } }', { input });
  expect(errors.map(({ extensions }) => [extensions?.code, extensions?.field])).toEqual([['BAD_USER_INPUT', field]]);
});

it('another organisation’s location and order are as if they were not there', async () => {
  const part = await desk.part({ onHand: 1 });
  const theirs = await desk.order({ partner: desk.network.theirs, lines: [{ partNumber: part.number, quantity: 1 }] });
  expect(await desk.order({ locationId: desk.network.theirs.location.id, lines: [{ partNumber: part.number, quantity: 1 }] })).toMatchObject({ __typename: 'PartOrderLocationNotFound' });
  expect(await desk.cancel(theirs)).toMatchObject({ __typename: 'PartOrderNotFound' });
  expect(await desk.answer(partnerMember(desk.network.ours.id), 'query ($id: ID!) { partOrder(id: $id) { id } }', { id: theirs.id })).toBeNull();
});

it('a list of orders with all their parts costs the same number of statements however long it is', async () => {
  const query = `query ($first: Int!) { partOrders(first: $first) { totalCount nodes { number organization { id } depot { code } repair { id } shipments { number lines { quantity part { number } } } lines { quantity part { number description(locale: nb) } orderedPart { number } } } } }`;
  const [short, long] = [await desk.network.ask<{ partOrders: { nodes: unknown[] } }>(staffMember(), query, { first: 1 }), await desk.network.ask<{ partOrders: { nodes: unknown[] } }>(staffMember(), query, { first: 50 })];
  expect([short.errors, long.errors]).toEqual([[], []]);
  expect(long.data!.partOrders.nodes.length).toBeGreaterThan(5);
  expect(long.statements).toBe(short.statements);
});
