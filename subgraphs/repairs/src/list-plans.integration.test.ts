import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';

import { ReadSession } from '@platform/kit/database/session.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { type KnownNetwork, startKnownNetwork } from './testing/known-network.js';

const partners = 20;
const repairs = 30_000;

let network: KnownNetwork;
let rowsRead: number[] = [];

interface PlanNode {
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: PlanNode[];
}

/** Rows that the statement looked at in its tables, kept or not. */
function rowsLookedAt(node: PlanNode): number {
  const own = node['Relation Name'] === undefined ? 0 : (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops'];
  return (node.Plans ?? []).reduce((total, child) => total + rowsLookedAt(child), own);
}

beforeAll(async () => {
  network = await startKnownNetwork();
  const { look, ours } = network;
  await look(`create temp table p as select n, case when n = 1 then $1::uuid else gen_random_uuid() end as tenant, case when n = 1 then $2::uuid else gen_random_uuid() end as place from generate_series(1, ${partners}) n`, [ours.id, ours.location.id]);
  await look(`insert into repairs.known_location select tenant, place, '1', 'A place', 'NO', 'NO', 'Europe/Oslo', 1 from p where n > 1`);
  await look(
    `insert into repairs.device (tenant_id, id, serial_number, relation, registered_at)
     select tenant, gen_random_uuid(), 'ZZ9' || lpad(g::text, 9, '0'), 'CUSTOMER', now() from generate_series(1, ${repairs}) g join p on n = g % ${partners} + 1`,
  );
  await look(
    `insert into repairs.repair (tenant_id, id, dispatch_id, location_id, device_id, repair_type, status, created_at, completed_at, completed_on, completed_quarter, version)
     select tenant_id, gen_random_uuid(), 'G' || substr(serial_number, 4), place, d.id, 'CIN', case when done then 'SPCM' else 'BEGR' end,
       created, case when done then created + interval '3 days' end, case when done then (created + interval '3 days')::date end,
       case when done then to_char(created + interval '3 days', 'YYYY"-Q"Q') end, 1
     from (select *, '2024-01-01Z'::timestamptz + g * interval '30 minutes' as created, g % 33 <> 0 as done
           from (select *, hashtext(serial_number) & 32767 as g from repairs.device) numbered) d join p on tenant = tenant_id`,
  );
  await look('analyze repairs.repair');
  await look('analyze repairs.device');
  const query = ReadSession.prototype.query;
  vi.spyOn(ReadSession.prototype, 'query').mockImplementation(async function (this: ReadSession, text, values) {
    const [plan] = await query.call(this, `explain (analyze, format json) ${text}`, values);
    const [{ Plan }] = (plan as { 'QUERY PLAN': [{ Plan: PlanNode }] })['QUERY PLAN'];
    rowsRead.push(rowsLookedAt(Plan));
    return query.call(this, text, values) as never;
  });
}, 120_000);
beforeEach(() => { rowsRead = []; });
afterAll(async () => {
  vi.restoreAllMocks();
  await network.stop();
});

const middle = Buffer.from(JSON.stringify(['2024-11-01 00:00:00+00', '00000000-0000-0000-0000-000000000000'])).toString('base64url');

/** Rows that a filter leaves may be sorted; rows that it does not leave are not looked at. */
const leftBy = { quarter: 7_800, month: 2_600, search: 5_000 };

it.each([
  ['as it stands', '', 200],
  ['by completion, the latest first', 'sort: { field: COMPLETED_AT, direction: DESC }', 200],
  ['by dispatch id', 'sort: { field: DISPATCH_ID }', 200],
  ['behind a cursor by creation', `after: "${middle}", sort: { field: CREATED_AT, direction: DESC }`, 200],
  ['behind a cursor by completion', `after: "${middle}", sort: { field: COMPLETED_AT, direction: DESC }`, 200],
  ['of open repairs', 'filter: { open: true }', 200],
  ['of a status that none has', 'filter: { status: AWTP }', 200],
  ['of a serial number', 'filter: { serialNumber: "ZZ9000000020" }', 200],
  ['searched for narrowly', 'filter: { search: "G0000100" }', 400],
  ['of a quarter', 'filter: { quarter: "2024-Q3" }', leftBy.quarter],
  ['of a quarter by completion', 'filter: { quarter: "2024-Q3" }, sort: { field: COMPLETED_AT, direction: DESC }', leftBy.quarter],
  ['of a month of completion', 'filter: { completedFrom: "2024-08-01T00:00:00Z", completedTo: "2024-09-01T00:00:00Z" }', leftBy.month],
  ['searched for so that everything is found', 'filter: { search: "ZZ9" }', leftBy.search],
])('a page %s looks at few of 30,000 repairs, for a partner and for staff', async (_, args, most) => {
  for (const viewer of [partnerMember(network.ours.id), staffMember()]) {
    const { errors } = await network.ask(viewer, `{ repairs(first: 25${args === '' ? '' : `, ${args}`}) { nodes { id dispatchId device { serialNumber } } } }`);
    expect(errors).toEqual([]);
  }
  expect(rowsRead).toHaveLength(2);
  for (const rows of rowsRead) expect(rows).toBeLessThanOrEqual(most);
});

it('a page of a location looks at none of the others, for a partner and for staff', async () => {
  for (const viewer of [partnerMember(network.ours.id), staffMember()]) {
    const { errors } = await network.ask(viewer, `{ repairs(first: 25, filter: { locationId: "${network.ours.location.id}" }) { nodes { id } } }`);
    expect(errors).toEqual([]);
  }
  expect(rowsRead).toHaveLength(2);
  for (const rows of rowsRead) expect(rows).toBeLessThanOrEqual(repairs / partners + 26);
});

it('open repairs are counted without looking at the others', async () => {
  const asked = 'query ($id: ID!) { _entities(representations: [{ __typename: "Organization", id: $id }]) { ... on Organization { openRepairCount } } }';
  const { data } = await network.ask<{ _entities: [{ openRepairCount: number }] }>(staffMember(), asked, { id: network.ours.id });
  expect(rowsRead).toEqual([data!._entities[0].openRepairCount]);
});
