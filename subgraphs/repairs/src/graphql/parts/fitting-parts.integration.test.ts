import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it } from 'vitest';

import type { Viewer } from '@platform/kit/identity/viewer.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { PartsDesk } from '../../testing/parts-desk.js';

let desk: PartsDesk;
const parts = { display15: '661-80001', display14: '661-80002', battery: '661-80003', unit: '661-80004', tablet: '661-80005', screws: '661-80006' };

beforeAll(async () => {
  desk = await PartsDesk.open();
  const fit = (number: string, fits: [string, string][], products: string[] = []) =>
    desk.part({ number, fits, onHand: 5 }).then(({ id }) => desk.network.look('update repairs.part set products = $2 where id = $1', [id, products]));
  await fit(parts.display15, [['IPHONE', '2']], ['iPhone 15', 'iPhone 15 Plus']);
  await fit(parts.display14, [['IPHONE', '2']], ['iPhone 14']);
  await fit(parts.battery, [['IPHONE', '6']]);
  await fit(parts.unit, [['IPHONE', 'B']]);
  await fit(parts.tablet, [['IPAD', '2']]);
  await fit(parts.screws, []);
});
afterAll(() => desk.close());

let repairs = 800_000_000;

async function repair(issues: string[], productName: string | null = 'IPHONE 15'): Promise<string> {
  const { id: tenant, location } = desk.network.ours;
  const [repairId, deviceId] = [randomUUID(), randomUUID()];
  const digits = String((repairs += 1)).padStart(9, '0');
  await desk.network.look(`insert into repairs.device (tenant_id, id, serial_number, product_name, product_line, relation, registered_at) values ($1, $2, $3, $4, 'IPHONE', 'CUSTOMER', now())`, [tenant, deviceId, `ZZ9${digits}`, productName]);
  await desk.network.look(`insert into repairs.repair (tenant_id, id, dispatch_id, location_id, device_id, repair_type, status, created_at, version) values ($1, $2, $3, $4, $5, 'CIN', 'BEGR', now(), 1)`, [tenant, repairId, `G${digits}`, location.id, deviceId]);
  for (const [place, code] of issues.entries()) await desk.network.look(`insert into repairs.repair_issue values ($1, gen_random_uuid(), $2, $3, $4, 'B', 'TECHNICIAN', '2026-1')`, [tenant, repairId, place + 1, code]);
  return repairId;
}

const found = async (filter: object, viewer: Viewer = partnerMember(desk.network.ours.id)) =>
  (await desk.answer<{ nodes: { number: string }[] }>(viewer, 'query ($filter: PartFilter!) { parts(first: 50, filter: $filter) { nodes { number products } } }', { filter })).nodes.map(({ number }) => number);

it('IDS-15: an iPhone that shows no picture is answered by displays and whole units, a battery by none of them', async () => {
  expect(await found({ productLine: 'IPHONE', issueCode: 'B05' })).toEqual([parts.display15, parts.display14, parts.unit]);
  expect(await found({ productLine: 'IPHONE', issueCode: 'B04' })).toEqual([parts.battery, parts.unit]);
  expect(await found({ productLine: 'IPHONE', issueCode: 'B05', componentGroup: '2' })).toEqual([parts.display15, parts.display14]);
  expect(await found({ issueCode: '205' })).toEqual([parts.display15, parts.display14, parts.tablet]);
  expect(await found({ productLine: 'IPHONE', productName: 'iphone 15', issueCode: '205' })).toEqual([parts.display15]);
});

it('SSA-08: for a repair the parts that fit its device by name and answer its issues are found', async () => {
  expect(await found({ repairId: await repair(['B05']) })).toEqual([parts.display15, parts.unit]);
  expect(await found({ repairId: await repair(['B05', '604']) })).toEqual([parts.display15, parts.battery, parts.unit]);
  expect(await found({ repairId: await repair([]) })).toEqual([parts.display15, parts.battery, parts.unit]);
  expect(await found({ repairId: await repair(['205'], null) })).toEqual([parts.display15, parts.display14]);
  expect(await found({ repairId: await repair(['205']), search: '800' }, staffMember())).toEqual([parts.display15]);
});

it('a repair that one may not see finds nothing, and one that is no id is refused by name', async () => {
  expect(await found({ repairId: await repair(['B05']) }, partnerMember(desk.network.theirs.id))).toEqual([]);
  expect(await found({ repairId: randomUUID() })).toEqual([]);
  const { errors } = await desk.network.ask(staffMember(), '{ parts(filter: { repairId: "G1" }) { nodes { id } } }');
  expect(errors[0]?.extensions?.field).toBe('filter.repairId');
});

it('a page of fitting parts goes on behind its cursor, at two statements however long it is', async () => {
  const repairId = await repair([]);
  const asked = 'query ($repairId: ID!, $first: Int!, $after: String) { parts(first: $first, after: $after, filter: { repairId: $repairId }) { nodes { number } pageInfo { hasNextPage endCursor } } }';
  type Page = { parts: { nodes: { number: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
  const first = await desk.network.ask<Page>(staffMember(), asked, { repairId, first: 2 });
  expect(first.statements).toBe(2);
  expect(first.data!.parts.nodes.map(({ number }) => number)).toEqual([parts.display15, parts.battery]);
  const rest = await desk.network.ask<Page>(staffMember(), asked, { repairId, first: 2, after: first.data!.parts.pageInfo.endCursor });
  expect(rest.data!.parts).toMatchObject({ nodes: [{ number: parts.unit }], pageInfo: { hasNextPage: false } });
});

it('AASP-03a: a part for another product of the family is refused with the reason, at its line', async () => {
  const repairId = await repair(['B05']);
  const order = (number: string) => desk.order({ repairId, lines: [{ partNumber: number, quantity: 1, priceCategory: 'EXCHANGE' }] });
  expect(await order(parts.display14)).toMatchObject({ __typename: 'PartOrderNotAllowed', reasons: [{ code: 'PART_DOES_NOT_FIT', line: 1 }] });
  expect(await order(parts.tablet)).toMatchObject({ reasons: [{ code: 'PART_DOES_NOT_FIT', line: 1 }] });
  expect(await order(parts.display15)).toMatchObject({ __typename: 'PartOrder' });
});
