import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { PartsDesk } from '../../../testing/parts-desk.js';

let desk: PartsDesk;

beforeAll(async () => {
  desk = await PartsDesk.open();
});
afterAll(() => desk.close());

const second = { ...staffMember(), subject: 'second-manager', name: 'A second manager' };
const partner = () => partnerMember(desk.network.ours.id);

interface Answered {
  __typename: string;
  id: string;
  listVersion: number;
  changeCount: number;
}

const importing = `mutation ($input: ImportPartPricesInput!, $key: ID!) { importPartPrices(input: $input, idempotencyKey: $key) { __typename
  ... on PartPriceList { id listVersion itemCount changeCount mayDecide mayWithdraw changes { category part { number } was { amountMinor } is { amountMinor vatIncluded } } } ... on PartPricesRefused { problems { line code } } } }`;

function send(csv: string, { validFrom = '2021-01-01', currency = 'NOK', key = randomUUID() }: { validFrom?: string; currency?: string; key?: string } = {}): Promise<Answered> {
  return desk.answer(staffMember(), importing, { input: { currency, vatIncluded: false, validFrom, csv: `part_number,category,amount\n${csv}`, reason: 'The agreement of the year.' }, key });
}

function decide(partPriceListId: string, decision = 'APPROVED', viewer = second): Promise<Answered> {
  return desk.answer(viewer, 'mutation ($input: DecidePartPricesInput!) { decidePartPrices(input: $input) { __typename ... on PartPriceList { id decision } } }', { input: { partPriceListId, decision, reason: 'Held line by line.' } });
}

const costs = (partId: string, on: string): Promise<unknown> =>
  desk.answer(partner(), 'query ($id: ID!, $on: Date!) { part(id: $id) { pricesIn(country: "NO", on: $on) { category version amount { amountMinor } } } }', { id: partId, on });

it('SSA-08: a list of prices is kept whole or not at all, and each wrong line is told', async () => {
  const part = await desk.part();
  expect(await send(`${part.number},STOCK,77.00\n999-9,STOCK,1\nx,y,z`)).toEqual({ __typename: 'PartPricesRefused', problems: [{ line: 3, code: 'PART_UNKNOWN' }, { line: 4, code: 'PART_NUMBER' }] });
  expect(await send('')).toEqual({ __typename: 'PartPricesRefused', problems: [{ line: 1, code: 'NO_PRICES' }] });
  const { errors } = await desk.network.ask(partner(), importing, { input: { currency: 'NOK', vatIncluded: false, validFrom: '2021-01-01', csv: '', reason: 'x' }, key: 'k' });
  expect(errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
});

it('SSA-08: a list tells what it changes, and holds when a second manager has approved it; a price is never changed, and an order keeps its own', async () => {
  const part = await desk.part();
  const early = await desk.order({ lines: [{ partNumber: part.number, quantity: 1 }] });
  const list = await send(`${part.number},STOCK,77.00\n${part.number},EXCHANGE,40.00`);
  expect(list).toMatchObject({ itemCount: 2, changeCount: 1, mayDecide: false, mayWithdraw: true, changes: [{ category: 'STOCK', part: { number: part.number }, was: { amountMinor: '10000' }, is: { amountMinor: '7700', vatIncluded: false } }] });
  expect(await desk.order({ lines: [{ partNumber: part.number, quantity: 1 }] })).toMatchObject({ amount: { amountMinor: '10000' } });
  expect(await decide(list.id, 'APPROVED', staffMember() as typeof second)).toEqual({ __typename: 'OwnProposal' });
  expect(await decide(list.id, 'WITHDRAWN')).toEqual({ __typename: 'ProposalOfAnother' });
  expect(await decide(list.id)).toMatchObject({ __typename: 'PartPriceList', decision: 'APPROVED' });
  expect(await decide(list.id)).toEqual({ __typename: 'ProposalDecided' });
  expect(await decide(randomUUID())).toEqual({ __typename: 'ProposalNotFound' });
  expect(await desk.order({ lines: [{ partNumber: part.number, quantity: 1 }] })).toMatchObject({ amount: { amountMinor: '7700' } });
  expect(await desk.read(early.id)).toMatchObject({ amount: { amountMinor: '10000' } });
  const versions = await desk.network.look(`select version, amount_minor::int as amount, price_list_id is null as before from repairs.part_price where part_id = $1 and category = 'STOCK' order by version`, [part.id]);
  expect(versions).toEqual([{ version: 1, amount: 10_000, before: true }, { version: 2, amount: 7_700, before: false }]);
});

it('SSA-08: a price holds from its first day on in the countries of its currency', async () => {
  const part = await desk.part();
  expect(await decide((await send(`${part.number},STOCK,99.00`, { validFrom: '2999-01-02' })).id)).toMatchObject({ decision: 'APPROVED' });
  expect(await costs(part.id, '2999-01-01')).toMatchObject({ pricesIn: [{ category: 'EXCHANGE' }, { category: 'STOCK', version: 1, amount: { amountMinor: '10000' } }] });
  expect(await costs(part.id, '2999-01-02')).toMatchObject({ pricesIn: [{ category: 'EXCHANGE' }, { category: 'STOCK', version: 2, amount: { amountMinor: '9900' } }] });
  expect(await desk.answer(partner(), 'query ($id: ID!) { part(id: $id) { de: pricesIn(country: "DE") { version } nowhere: pricesIn(country: "ZZ") { version } } }', { id: part.id })).toEqual({ de: [], nowhere: [] });
});

it('a rejected list changes nothing, and one whose prices were entered anew since is not approved', async () => {
  const part = await desk.part();
  const [rejected, first, late] = [await send(`${part.number},STOCK,1`), await send(`${part.number},STOCK,2`), await send(`${part.number},STOCK,3`)];
  expect(await decide(rejected.id, 'REJECTED')).toMatchObject({ decision: 'REJECTED' });
  await decide(first.id);
  expect(await decide(late.id)).toEqual({ __typename: 'ProposalOutdated' });
  expect(await desk.network.look('select 1 from repairs.part_price where part_id = $1 and price_list_id = any($2)', [part.id, [rejected.id, late.id]])).toEqual([]);
});

it('sent twice with a key a list is kept once', async () => {
  const part = await desk.part();
  const key = randomUUID();
  const [once, again] = [await send(`${part.number},STOCK,5`, { key }), await send(`${part.number},STOCK,5`, { key })];
  expect(again.id).toBe(once.id);
});

it('the service itself enters no price that two people have not approved', async () => {
  const part = await desk.part();
  const entering = desk.network.look(`set role repairs_app; insert into repairs.part_price values (gen_random_uuid(), '${part.id}', 'STOCK', 'NOK', 9, '2020-01-01', 1, false, now())`);
  await expect(entering).rejects.toThrow(/two people have approved/);
  await desk.network.look('reset role');
});

it('lists with all that they change cost the same number of statements however many there are', async () => {
  const part = await desk.part();
  for (const amount of [11, 12, 13]) await send(`${part.number},STOCK,${amount}`);
  const query = 'query ($first: Int!) { partPriceLists(first: $first, filter: { currency: "NOK" }) { totalCount nodes { id listVersion changeCount changes { part { number } was { amountMinor } } } } }';
  const ask = (first: number) => desk.network.ask<{ partPriceLists: { nodes: unknown[] } }>(staffMember(), query, { first });
  const [short, long] = [await ask(1), await ask(50)];
  expect([short.errors, long.errors]).toEqual([[], []]);
  expect(long.data!.partPriceLists.nodes.length).toBeGreaterThan(3);
  expect(long.statements).toBe(short.statements);
});
