import { randomUUID } from 'node:crypto';

import { afterAll, beforeAll, expect, it } from 'vitest';

import { schemaDrift } from '@platform/kit/testing/schema-drift.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { type KnownNetwork, type KnownPartner, startKnownNetwork } from '../../testing/known-network.js';

let network: KnownNetwork;
let ours: KnownPartner;
let theirs: KnownPartner;

interface RepairsAnswer {
  repairs: { totalCount: number; nodes: Record<string, unknown>[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

beforeAll(async () => {
  network = await startKnownNetwork();
  ({ ours, theirs } = network);
  await haveRepairs(ours, 60);
  await haveRepairs(theirs, 3);
});
afterAll(() => network.stop());

/** Repairs as if they had always been there; every third is open, the others were completed at noon of their day. */
async function haveRepairs(partner: KnownPartner, count: number): Promise<void> {
  const prefix = partner === theirs ? 'T' : 'G';
  await network.look(
    `with d as (
       insert into repairs.device (tenant_id, id, serial_number, imei, product_name, product_line, relation, registered_at)
       select $1, gen_random_uuid(), 'ZZ9AAAAAA' || lpad(n::text, 3, '0'), case when n = 1 then '490154203237519' end, 'iPhone 15', 'IPHONE', 'CUSTOMER', now()
       from generate_series(1, $4::int) n returning id, serial_number
     ), r as (
       insert into repairs.repair (tenant_id, id, dispatch_id, location_id, device_id, repair_type, status, created_at, completed_at, completed_on, completed_quarter, version)
       select $1, gen_random_uuid(), $3 || lpad(n::text, 9, '0'), $2, d.id, 'CIN', case when n % 3 = 0 then 'BEGR' else 'SPCM' end,
         '2026-01-01T08:00:00Z'::timestamptz + n * interval '1 day',
         case when n % 3 <> 0 then '2026-01-01T12:00:00Z'::timestamptz + n * interval '1 day' end,
         case when n % 3 <> 0 then '2026-01-01'::date + n end,
         case when n % 3 <> 0 then '2026-Q1' end, 1
       from generate_series(1, $4::int) n join d on right(d.serial_number, 3) = lpad(n::text, 3, '0') returning tenant_id, id
     )
     insert into repairs.repair_part (tenant_id, id, repair_id, line, number, description)
     select tenant_id, gen_random_uuid(), id, line, '661-2198' || line, 'Display' from r, generate_series(1, 2) line`,
    [partner.id, partner.location.id, prefix, count],
  );
}

const wholeList = `query ($first: Int!) {
  repairs(first: $first) {
    totalCount nodes {
      id dispatchId status organization { id } location { id } technician { id } completedAt completedQuarter version
      device { id serialNumber imei imeiCheckDigitHolds productName productLine relation organization { id } } parts { number description coverage }
    }
  }
}`;

it('entities and migrations say the same', async () => {
  expect(await schemaDrift(network.dataSource)).toEqual([]);
});

it('a list of 50 repairs with devices, locations and parts costs as many statements as a list of one', async () => {
  const one = await network.ask<RepairsAnswer>(partnerMember(ours.id), wholeList, { first: 1 });
  const fifty = await network.ask<RepairsAnswer>(partnerMember(ours.id), wholeList, { first: 50 });
  expect(one.errors).toEqual([]);
  expect(fifty.data?.repairs.nodes).toHaveLength(50);
  expect(fifty.data?.repairs.nodes[0]).toMatchObject({
    organization: { id: ours.id },
    location: { id: ours.location.id },
    device: { productName: 'iPhone 15', organization: { id: ours.id } },
    parts: [{ number: '661-21981', description: 'Display' }, { number: '661-21982', description: 'Display' }],
  });
  // Rows with devices, their count, their parts.
  expect([one.statements, fifty.statements]).toEqual([3, 3]);
});

it('a partner sees its own repairs, staff see all, reporting sees none of them singly', async () => {
  const count = '{ repairs { totalCount } }';
  const counted = async (viewer: Parameters<KnownNetwork['ask']>[0]): Promise<number | undefined> => (await network.ask<RepairsAnswer>(viewer, count)).data?.repairs.totalCount;
  expect(await counted(partnerMember(ours.id))).toBe(60);
  expect(await counted(partnerMember(theirs.id, 'TECHNICIAN'))).toBe(3);
  expect(await counted(staffMember('AUDITOR'))).toBe(63);
  const refused = await network.ask(staffMember('REPORTING'), count);
  expect(refused.errors[0]?.extensions?.code).toBe('FORBIDDEN');
});

it('another tenant’s repair and device get the same answer as unknown ones', async () => {
  const { data } = await network.ask<{ repairs: { nodes: { id: string; device: { id: string } }[] } }>(partnerMember(theirs.id), '{ repairs(first: 1) { nodes { id device { id } } } }');
  const foreign = data!.repairs.nodes[0]!;
  const look = `query ($repair: ID!, $device: ID!) {
    repair(id: $repair) { id } repairsByIds(ids: [$repair]) { id } device(id: $device) { id } devicesByIds(ids: [$device]) { id }
    _entities(representations: [{ __typename: "Repair", id: $repair }, { __typename: "Device", id: $device }]) { __typename }
  }`;
  const ofForeign = await network.ask(partnerMember(ours.id), look, { repair: foreign.id, device: foreign.device.id });
  const ofUnknown = await network.ask(partnerMember(ours.id), look, { repair: randomUUID(), device: randomUUID() });
  expect(ofForeign).toEqual(ofUnknown);
  expect(ofForeign.data).toMatchObject({ repair: null, repairsByIds: [], device: null, devicesByIds: [] });
});

it.each([
  ['the status', { status: 'BEGR' }, 20],
  ['being open', { open: true }, 20],
  ['not being open', { open: false }, 40],
  ['the quarter', { quarter: '2026-Q1' }, 40],
  ['another quarter', { quarter: '2026-Q2' }, 0],
  ['the dispatch id, in small letters', { dispatchId: 'g000000007' }, 1],
  ['the serial number', { serialNumber: 'ZZ9AAAAAA007' }, 1],
  ['the beginning of the dispatch id', { search: 'g00000001' }, 10],
  ['the beginning of the serial number', { search: 'ZZ9AAAAAA00' }, 9],
  ['an interval of creation, its end not included', { createdFrom: '2026-01-02T08:00:00Z', createdTo: '2026-01-04T08:00:00Z' }, 2],
  ['an interval of completion, its end not included', { completedFrom: '2026-01-02T12:00:00Z', completedTo: '2026-01-05T12:00:00Z' }, 2],
  ['no beginning of completion', { completedTo: '2026-01-03T12:00:00Z' }, 1],
])('repairs are filtered by %s', async (_, filter, found) => {
  const { data, errors } = await network.ask<RepairsAnswer>(partnerMember(ours.id), 'query ($filter: RepairFilter) { repairs(filter: $filter) { totalCount } }', { filter });
  expect(errors).toEqual([]);
  expect(data?.repairs.totalCount).toBe(found);
});

it('staff filter by organisation and location', async () => {
  const asked = 'query ($filter: RepairFilter) { repairs(filter: $filter) { totalCount } }';
  const byOrganization = await network.ask<RepairsAnswer>(staffMember(), asked, { filter: { organizationId: theirs.id } });
  const byLocation = await network.ask<RepairsAnswer>(staffMember(), asked, { filter: { locationId: theirs.location.id } });
  expect([byOrganization.data?.repairs.totalCount, byLocation.data?.repairs.totalCount]).toEqual([3, 3]);
});

it.each(['CREATED_AT', 'COMPLETED_AT', 'DISPATCH_ID'].flatMap((field) => [[field, 'ASC'], [field, 'DESC']]))('pages by %s %s are complete and do not overlap', async (field, direction) => {
  const asked = `query ($after: String, $sort: RepairSort) { repairs(first: 7, after: $after, sort: $sort) { nodes { dispatchId } pageInfo { hasNextPage endCursor } } }`;
  const seen: unknown[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const answer: { data: RepairsAnswer | null | undefined } = await network.ask<RepairsAnswer>(partnerMember(ours.id), asked, { after, sort: { field, direction } });
    const { nodes, pageInfo } = answer.data!.repairs;
    seen.push(...nodes.map(({ dispatchId }) => dispatchId));
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  expect(new Set(seen).size).toBe(60);
  expect(seen).toHaveLength(60);
  if (field === 'DISPATCH_ID') expect(seen).toEqual(direction === 'ASC' ? [...seen].sort() : [...seen].sort().reverse());
});

it.each([
  ['a serial number', { serialNumber: 'ABC-1' }, 'SerialNumber'],
  ['a dispatch id', { dispatchId: '12345' }, 'DispatchId'],
  ['a quarter', { quarter: '2026-Q5' }, 'Quarter'],
  ['an organisation’s id', { organizationId: '42' }, 'filter.organizationId'],
  ['a search', { search: 'G1' }, 'filter.search'],
  ['a search with wildcards', { search: '%%%%' }, 'filter.search'],
])('%s that cannot be read is refused by the name of its field', async (_, filter, field) => {
  const { errors } = await network.ask(partnerMember(ours.id), 'query ($filter: RepairFilter) { repairs(filter: $filter) { totalCount } }', { filter });
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field });
});

it('devices are listed and found by serial number and IMEI, and a mistyped IMEI is told', async () => {
  const asked = 'query ($filter: DeviceFilter) { devices(filter: $filter, first: 100) { totalCount nodes { serialNumber imei imeiCheckDigitHolds } } }';
  const find = async (filter: object): Promise<unknown> => (await network.ask(partnerMember(ours.id), asked, { filter })).data;
  const first = { serialNumber: 'ZZ9AAAAAA001', imei: '490154203237519', imeiCheckDigitHolds: false };
  expect(await find({ imei: '490154203237519' })).toEqual({ devices: { totalCount: 1, nodes: [first] } });
  expect(await find({ search: 'zz9aaaaaa002' })).toEqual({ devices: { totalCount: 1, nodes: [{ serialNumber: 'ZZ9AAAAAA002', imei: null, imeiCheckDigitHolds: null }] } });
  expect(await find({ productLine: 'IPHONE', relation: 'CUSTOMER' })).toMatchObject({ devices: { totalCount: 60 } });
});

it('open repairs of many organisations are counted in one statement', async () => {
  const representations = [ours, theirs].map(({ id }) => ({ __typename: 'Organization', id }));
  const asked = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Organization { id openRepairCount } } }';
  const { data, statements } = await network.ask(staffMember('REPORTING'), asked, { representations });
  expect(data).toEqual({ _entities: [{ id: ours.id, openRepairCount: 20 }, { id: theirs.id, openRepairCount: 1 }] });
  expect(statements).toBe(1);
});

it('an organisation’s repairs are its own alone, and not for reporting', async () => {
  const asked = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Organization { repairs(first: 1) { totalCount } } } }';
  const representations = [{ __typename: 'Organization', id: theirs.id }];
  expect((await network.ask(staffMember(), asked, { representations })).data).toEqual({ _entities: [{ repairs: { totalCount: 3 } }] });
  expect((await network.ask(partnerMember(ours.id), asked, { representations })).data).toEqual({ _entities: [{ repairs: { totalCount: 0 } }] });
  expect((await network.ask(staffMember('REPORTING'), asked, { representations })).errors[0]?.extensions?.code).toBe('FORBIDDEN');
});

it('the repairs of many organisations are searched in one statement, each organisation’s among its own', async () => {
  const asked = `query ($representations: [_Any!]!, $search: String!) {
    _entities(representations: $representations) { ... on Organization { repairs(first: 100, filter: { search: $search }) { nodes { dispatchId organization { id } } } } } }`;
  const representations = [ours, theirs].map(({ id }) => ({ __typename: 'Organization', id }));
  const { data, statements } = await network.ask<{ _entities: { repairs: { nodes: object[] } }[] }>(staffMember(), asked, { representations, search: 'ZZ9AAAAAA00' });
  expect(data!._entities.map(({ repairs }) => repairs.nodes.length)).toEqual([9, 3]);
  expect(data!._entities[1]!.repairs.nodes).toEqual(['T000000003', 'T000000002', 'T000000001'].map((dispatchId) => ({ dispatchId, organization: { id: theirs.id } })));
  expect(statements).toBe(1);
});
