import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { PartsDesk } from '../../../testing/parts-desk.js';

let desk: PartsDesk;
let otherDepot: string;

beforeAll(async () => {
  desk = await PartsDesk.open();
  otherDepot = randomUUID();
  await desk.network.look(
    `insert into repairs.depot (id, code, name, countries, calendar_region, time_zone, cut_off_hour, dispatch_business_days) values ($1, 'TRD', 'Trondheim', '{SJ}', 'NO', 'Europe/Oslo', 15, 1)`,
    [otherDepot],
  );
});
afterAll(() => desk.close());

const counting = `mutation ($input: CorrectDepotCountInput!, $key: ID!) { correctDepotCount(input: $input, idempotencyKey: $key) { __typename ... on DepotStockChanged { units } ... on DepotStockMoved { onHand } ... on CountBelowReserved { reserved } } }`;
const transferring = `mutation ($input: TransferDepotStockInput!, $key: ID!) { transferDepotStock(input: $input, idempotencyKey: $key) { __typename ... on DepotStockChanged { units } ... on DepotStockTooSmall { free } } }`;

const count = (partNumber: string, counted: number, expectedOnHand: number, key: string = randomUUID()): Promise<unknown> =>
  desk.answer(staffMember(), counting, { input: { depotId: desk.depotId, partNumber, counted, expectedOnHand, reason: 'The yearly count.' }, key });
const transfer = (partNumber: string, quantity: number, given: { fromDepotId?: string; toDepotId?: string } = {}): Promise<unknown> =>
  desk.answer(staffMember(), transferring, { input: { fromDepotId: desk.depotId, toDepotId: otherDepot, partNumber, quantity, reason: 'More is asked for there.', ...given }, key: randomUUID() });
const adds = async (): Promise<void> => expect(await desk.answer(staffMember(), '{ verifyStock { place what kept counted } }')).toEqual([]);

it('IDS-31: a count corrects the stock by a movement that tells who counted and why, once per key', async () => {
  const part = await desk.part({ onHand: 10 });
  const key = randomUUID();
  expect(await count(part.number, 7, 10, key)).toEqual({ __typename: 'DepotStockChanged', units: -3 });
  expect(await count(part.number, 7, 10, key)).toEqual({ __typename: 'DepotStockChanged', units: -3 });
  expect(await desk.balance(part.id)).toMatchObject({ on_hand: 7 });
  const query = 'query ($number: PartNumber!) { depotMovements(filter: { partNumber: $number }) { nodes { kind onHandChange reservedChange reference reason byName part { number } depot { code } } } }';
  const of = { reservedChange: 0, part: { number: part.number }, depot: { code: 'OSL' } };
  expect(await desk.answer(staffMember(), query, { number: part.number })).toMatchObject({
    nodes: [{ ...of, kind: 'COUNTED', onHandChange: -3, reason: 'The yearly count.', byName: staffMember().name }, { ...of, kind: 'RECEIVED', onHandChange: 10, reference: 'begin', reason: null }],
  });
  await adds();
});

it('a count is refused when the stock has moved since, and below what is set aside', async () => {
  const part = await desk.part({ onHand: 5 });
  await desk.order({ lines: [{ partNumber: part.number, quantity: 2 }] });
  expect(await count(part.number, 5, 6)).toEqual({ __typename: 'DepotStockMoved', onHand: 5 });
  expect(await count(part.number, 1, 5)).toEqual({ __typename: 'CountBelowReserved', reserved: 2 });
  expect(await count(part.number, 2, 5)).toEqual({ __typename: 'DepotStockChanged', units: -3 });
  expect(await desk.balance(part.id)).toEqual({ on_hand: 2, reserved: 2, waiting: 0 });
  await adds();
});

it('what a count finds is set aside for whoever waits', async () => {
  const part = await desk.part();
  const order = await desk.order({ lines: [{ partNumber: part.number, quantity: 2 }] });
  await desk.credit(order.id);
  expect(await count(part.number, 3, 0)).toEqual({ __typename: 'DepotStockChanged', units: 3 });
  expect(await desk.balance(part.id)).toEqual({ on_hand: 3, reserved: 2, waiting: 0 });
  await adds();
});

it('IDS-20b: what nobody has set aside goes to another depot, and no more', async () => {
  const part = await desk.part({ onHand: 6 });
  await desk.order({ lines: [{ partNumber: part.number, quantity: 2 }] });
  expect(await transfer(part.number, 5)).toEqual({ __typename: 'DepotStockTooSmall', free: 4 });
  expect(await transfer(part.number, 4)).toEqual({ __typename: 'DepotStockChanged', units: 4 });
  expect(await desk.balance(part.id)).toEqual({ on_hand: 2, reserved: 2, waiting: 0 });
  expect(await desk.network.look('select on_hand from repairs.depot_stock where depot_id = $1 and part_id = $2', [otherDepot, part.id])).toEqual([{ on_hand: 4 }]);
  expect(await transfer(part.number, 1, { toDepotId: randomUUID() })).toEqual({ __typename: 'DepotNotFound' });
  expect(await transfer('999-9999', 1)).toEqual({ __typename: 'PartsUnknown' });
  await expect(transfer(part.number, 1, { toDepotId: desk.depotId })).rejects.toThrow(/input\.toDepotId/);
  await expect(transfer(part.number, -1)).rejects.toThrow(/input\.quantity/);
  await adds();
});

it('two who move towards each other at once both arrive, and every balance follows from its movements', async () => {
  const part = await desk.part({ onHand: 10 });
  await transfer(part.number, 5);
  await Promise.all(Array.from({ length: 6 }, (_, turn) => (turn % 2 === 0 ? transfer(part.number, 1) : transfer(part.number, 1, { fromDepotId: otherDepot, toDepotId: desk.depotId }))));
  const held = await desk.network.look<{ on_hand: number }>('select on_hand from repairs.depot_stock where part_id = $1', [part.id]);
  expect(held).toEqual([{ on_hand: 5 }, { on_hand: 5 }]);
  await adds();
});

it('movements are the manufacturer’s to read, and a page of them costs the same number of statements however long it is', async () => {
  const query = 'query ($first: Int!) { depotMovements(first: $first) { totalCount nodes { kind part { number } depot { name } } } }';
  const { errors } = await desk.network.ask(partnerMember(desk.network.ours.id), query, { first: 1 });
  expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
  const [short, long] = [await desk.network.ask(staffMember(), query, { first: 1 }), await desk.network.ask(staffMember(), query, { first: 50 })];
  expect([short.errors, long.errors]).toEqual([[], []]);
  expect(long.statements).toBe(short.statements);
});
