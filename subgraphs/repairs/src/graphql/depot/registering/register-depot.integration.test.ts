import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Viewer } from '@platform/kit/identity/viewer.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { PartsDesk } from '../../../testing/parts-desk.js';

let desk: PartsDesk;
beforeAll(async () => {
  desk = await PartsDesk.open();
});
afterAll(() => desk.close());

interface Registered {
  registerDepot: { __typename: string; id?: string; code?: string; name?: string; countries?: string[]; served?: string[]; regions?: string[]; message?: string } | null;
}
const asked = `mutation ($input: RegisterDepotInput!, $key: ID!) { registerDepot(input: $input, idempotencyKey: $key) { __typename
  ... on Depot { id code name countries calendarRegion timeZone cutOffHour dispatchBusinessDays }
  ... on DepotCountryServed { served: countries } ... on DepotCalendarMissing { regions } ... on Problem { message } } }`;
const depot = (given: object = {}) => ({ code: 'HEL', name: 'Helsinki', countries: ['FI'], calendarRegion: 'FI', timeZone: 'Europe/Helsinki', cutOffHour: 14, dispatchBusinessDays: 1, ...given });
const register = (input: object, { viewer = staffMember(), key = randomUUID() }: { viewer?: Viewer; key?: string } = {}) => desk.network.ask<Registered>(viewer, asked, { input, key });
const kept = () => desk.network.look<{ code: string }>('select code from repairs.depot order by code');

it('SSA-10: a manager registers a depot once per key; it serves its countries at once, and the trail tells how', async () => {
  const key = randomUUID();
  const input = depot({ code: ' cph ', name: ' Copenhagen ', countries: ['dk', 'DK'], calendarRegion: 'dk', timeZone: 'Europe/Copenhagen' });
  const first = await register(input, { key });
  expect(first).toMatchObject({ errors: [], data: { registerDepot: { __typename: 'Depot', code: 'CPH', name: 'Copenhagen', countries: ['DK'], calendarRegion: 'DK', cutOffHour: 14, dispatchBusinessDays: 1 } } });
  expect((await register(input, { key })).data).toEqual(first.data);
  expect(await kept()).toEqual([{ code: 'CPH' }, { code: 'OSL' }]);
  const [{ changes }] = await desk.network.look<{ changes: Record<string, { to: unknown }> }>(`select changes from audit.entry where action = 'registerDepot' and outcome = 'DONE'`) as [{ changes: Record<string, { to: unknown }> }];
  expect(changes).toMatchObject({ depotCode: { to: 'CPH' }, countries: { to: 'DK' }, calendarRegion: { to: 'DK' }, cutOffHour: { to: 14 } });
  await desk.network.look(`update repairs.known_location set country = 'DK' where id = $1`, [desk.network.theirs.location.id]);
  const part = await desk.part({ onHand: 1 });
  expect(await desk.answer(partnerMember(desk.network.theirs.id), 'query ($n: [PartNumber!]!, $l: ID!) { partAvailability(partNumbers: $n, locationId: $l) { availability { availability depot { code } } } }', { n: [part.number], l: desk.network.theirs.location.id })).toEqual([
    { availability: { availability: 'BACK_ORDERED', depot: { code: 'CPH' } } },
  ]);
});

it.each([
  ['the code of another', { code: 'OSL' }, { __typename: 'DepotCodeTaken' }],
  ['a region without a calendar', { calendarRegion: 'IS' }, { __typename: 'DepotCalendarMissing', regions: expect.arrayContaining(['NO', 'DE-BE']) }],
  ['a country whose parts have calendars of their own', { calendarRegion: 'DE' }, { __typename: 'DepotCalendarMissing' }],
  ['a country that another sends to', { countries: ['FI', 'NO'] }, { __typename: 'DepotCountryServed', served: ['NO'], message: 'Oslo sends to NO already.' }],
])('%s is refused with the reason, and nothing is registered', async (_, given, problem) => {
  const before = await kept();
  expect((await register(depot(given))).data?.registerDepot).toMatchObject(problem);
  expect(await kept()).toEqual(before);
});

it.each([
  ['code', 'X'],
  ['code', 'A/B'],
  ['name', ' '],
  ['countries', []],
  ['calendarRegion', 'Norway'],
  ['timeZone', 'Mars/Olympus'],
  ['timeZone', '+02:00'],
  ['cutOffHour', 25],
  ['dispatchBusinessDays', -1],
])('%s %j is refused by its name', async (field, value) => {
  const { errors } = await register(depot({ [field]: value }));
  expect(errors.map(({ extensions }) => [extensions?.code, extensions?.field])).toEqual([['BAD_USER_INPUT', `input.${field}`]]);
});

it('of two that are registered at once with one country, one is refused', async () => {
  const answers = await Promise.all(['AAA', 'ZZZ'].map((code) => register(depot({ code, countries: ['FI'] }))));
  expect(answers.map(({ data }) => data?.registerDepot?.__typename).sort()).toEqual(['Depot', 'DepotCountryServed']);
});

it('a partner registers none', async () => {
  expect((await register(depot(), { viewer: partnerMember(desk.network.ours.id) })).errors.map(({ extensions }) => extensions?.code)).toEqual(['FORBIDDEN']);
});

it('IDS-26: every region with a calendar is told of, with its years', async () => {
  const calendars = await desk.answer<{ region: string; firstYear: number; lastYear: number }[]>(partnerMember(desk.network.ours.id), '{ businessCalendars { region version firstYear lastYear } }');
  expect(calendars).toEqual(expect.arrayContaining([expect.objectContaining({ region: 'NO', firstYear: 2024, lastYear: 2030 })]));
  expect(calendars.filter(({ region }) => region.startsWith('DE-'))).toHaveLength(16);
});
