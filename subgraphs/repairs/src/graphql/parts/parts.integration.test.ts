import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { PartsDesk } from '../../testing/parts-desk.js';

let desk: PartsDesk;

beforeAll(async () => {
  desk = await PartsDesk.open();
});
afterAll(() => desk.close());

const partner = () => partnerMember(desk.network.ours.id);

it('SSA-08, ERS-40: the catalogue tells what a part is in four languages, what it fits, what it costs and what takes its place', async () => {
  const latest = await desk.part();
  const part = await desk.part({ fits: [['IPHONE', '2'], ['IPAD', '2']], substituteId: latest.id });
  const query = `query ($id: ID!) { part(id: $id) { number type condition genuine functionalTest isSerialized en: description nb: description(locale: nb) substitute { number originals { number } } fits { productLine componentGroup }
    prices { category version validFrom amount { amountMinor currency vatIncluded } } } }`;
  expect(await desk.answer(partner(), query, { id: part.id })).toEqual({
    ...{ number: part.number, type: 'MODULE', condition: 'NEW', genuine: true, functionalTest: 'PASSED', isSerialized: false, en: 'A part', nb: 'En del' },
    substitute: { number: latest.number, originals: [{ number: part.number }] },
    fits: [{ productLine: 'IPAD', componentGroup: '2' }, { productLine: 'IPHONE', componentGroup: '2' }],
    prices: [
      { category: 'EXCHANGE', version: 1, validFrom: '2020-01-01', amount: { amountMinor: '4000', currency: 'NOK', vatIncluded: false } },
      { category: 'STOCK', version: 1, validFrom: '2020-01-01', amount: { amountMinor: '10000', currency: 'NOK', vatIncluded: false } },
    ],
  });
});

it('SSA-08: the parts for a device are those of its family and of what is wrong with it, without what has a substitute', async () => {
  const { ours, look } = desk.network;
  const deviceId = randomUUID();
  await look(`insert into repairs.device (tenant_id, id, serial_number, product_line, relation, registered_at) values ($1, $2, 'ZZ9PARTS0001', 'WATCH', 'OWNED', now())`, [ours.id, deviceId]);
  const display = await desk.part({ fits: [['WATCH', '2']] });
  const battery = await desk.part({ fits: [['WATCH', '6']] });
  await desk.part({ fits: [['WATCH', '2']], substituteId: display.id });
  const query = 'query ($deviceId: ID!, $group: String) { partsFor(deviceId: $deviceId, componentGroup: $group) { number } }';
  expect(await desk.answer(partner(), query, { deviceId, group: '2' })).toEqual([{ number: display.number }]);
  expect(await desk.answer(partner(), query, { deviceId })).toEqual([{ number: display.number }, { number: battery.number }]);
  expect(await desk.answer(partnerMember(desk.network.theirs.id), query, { deviceId })).toEqual([]);
});

it('IDS-20b: whether parts could leave for a location is answered at once, by what is sent for them and nobody waits for', async () => {
  const there = await desk.part({ onHand: 3 });
  const gone = await desk.part();
  const old = await desk.part({ substituteId: there.id, onHand: 9 });
  await desk.order({ lines: [{ partNumber: there.number, quantity: 1 }] });
  const query = 'query ($numbers: [PartNumber!]!, $locationId: ID!) { partAvailability(partNumbers: $numbers, locationId: $locationId) { partNumber availability { availability quantity depot { code } } } }';
  const numbers = [there.number, gone.number, old.number, '999-9999'];
  expect(await desk.answer(partner(), query, { numbers, locationId: desk.network.ours.location.id })).toEqual([
    { partNumber: there.number, availability: { availability: 'IN_STOCK', quantity: 2, depot: { code: 'OSL' } } },
    { partNumber: gone.number, availability: { availability: 'BACK_ORDERED', quantity: 0, depot: { code: 'OSL' } } },
    { partNumber: old.number, availability: { availability: 'IN_STOCK', quantity: 2, depot: { code: 'OSL' } } },
    { partNumber: '999-9999', availability: null },
  ]);
  expect(await desk.answer(partner(), query, { numbers: [there.number], locationId: desk.network.theirs.location.id })).toMatchObject([{ availability: { availability: 'NO_DEPOT', quantity: 0, depot: null } }]);
});

it('a list of parts with all that hangs on them costs the same number of statements however long it is', async () => {
  const query = `query ($first: Int!, $locationId: ID!) { parts(first: $first) { totalCount nodes { number description(locale: de) fits { productLine } prices { amount { amountMinor } } substitute { number } originals { number } availability(locationId: $locationId) { quantity depot { name } } } } }`;
  const ask = (first: number) => desk.network.ask<{ parts: { nodes: unknown[] } }>(staffMember(), query, { first, locationId: desk.network.ours.location.id });
  const [short, long] = [await ask(2), await ask(50)];
  expect([short.errors, long.errors]).toEqual([[], []]);
  expect(long.data!.parts.nodes.length).toBeGreaterThan(6);
  expect(long.statements).toBeLessThanOrEqual(short.statements + 1);
});

it('parts are found by the beginning of their number and by a word of their description', async () => {
  const part = await desk.part({ number: '923-00042' });
  const find = (search: string) => desk.answer<{ nodes: { number: string }[] }>(partner(), 'query ($search: String!) { parts(filter: { search: $search, type: MODULE }) { nodes { number } } }', { search });
  expect((await find('923-000')).nodes).toEqual([{ number: part.number }]);
  expect((await find('teil')).nodes.length).toBeGreaterThan(3);
  await expect(find('x')).rejects.toThrow(/filter.search/);
});
