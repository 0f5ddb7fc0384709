import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';

import { ReadSession } from '@platform/kit/database/session.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { type KnownNetwork, startKnownNetwork } from './testing/known-network.js';

const partners = 20;
const things = 30_000;
const ownOnes = things / partners;

let network: KnownNetwork;
let looked: { rows: number; tables: string[] }[] = [];

interface PlanNode {
  'Node Type': string;
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

/** Tables that were read from end to end. */
function readWhole(node: PlanNode): string[] {
  return [...(node['Node Type'] === 'Seq Scan' ? [node['Relation Name']!] : []), ...(node.Plans ?? []).flatMap(readWhole)];
}

beforeAll(async () => {
  network = await startKnownNetwork();
  const { look, ours } = network;
  await look(`create temp table p as select n, case when n = 1 then $1::uuid else gen_random_uuid() end as tenant, case when n = 1 then $2::uuid else gen_random_uuid() end as place from generate_series(1, ${partners}) n`, [ours.id, ours.location.id]);
  await look(`insert into repairs.known_location select tenant, place, '1', 'A place', 'NO', 'NO', 'Europe/Oslo', 1 from p where n > 1`);
  // One in forty is still owed, one in a hundred of another type, a part in three hundred of its own.
  await look(
    `insert into repairs.return_order (tenant_id, id, number, location_id, source_kind, source_id, shipment_id, unit, part_number, part_description, known_bad_serial, price_category, shipped_at, region, time_zone, program, terms_version, business_days,
       due_on, calendar_version, type, state, reminders, outcome, closed_at, version)
     select tenant, gen_random_uuid(), '7' || lpad(g::text, 9, '0'), place, 'PART_ORDER_LINE', gen_random_uuid(), gen_random_uuid(), 1, '661-' || lpad((g % 6001 / 20)::text, 5, '0'), 'A part', 'ZZ9' || lpad(g::text, 9, '0'), 'EXCHANGE',
       '2024-01-01Z'::timestamptz + hashtext(g::text) % 10000 * interval '1 hour', 'NO', 'Europe/Oslo', 'IDS', 1, 10, '2024-01-15'::date + (hashtext(g::text) % 10000 / 24), 'NO-2024-2030.1',
       case when g % 101 = 0 then 'DOA' else 'KBB' end, case when g % 41 = 0 then 'OPEN' else 'CLOSED' end, 0, case when g % 41 = 0 then null else 'ACCEPTED' end, case when g % 41 = 0 then null else now() end, 1
     from generate_series(1, ${things}) g join p on n = g % ${partners} + 1`,
  );
  await look(`insert into repairs.depot values (gen_random_uuid(), 'OSL', 'Oslo', '{NO}', 'NO', 'Europe/Oslo', 15, 1)`);
  await look(
    `insert into repairs.part_order (tenant_id, id, number, kind, program, status, credit, location_id, depot_id, amount_minor, currency, vat_included, submitted_at, submitted_by, dispatch_reasons, version)
     select tenant, gen_random_uuid(), '7' || lpad((100000000 + g)::text, 9, '0'), 'STOCKING', 'AASP', case when g % 41 = 0 then 'CREDIT_RESERVED' when g % 97 = 0 then 'BACK_ORDERED' else 'DELIVERED' end, 'RESERVED', place, d.id, 100, 'NOK', false,
       '2024-01-01Z'::timestamptz + hashtext(g::text) % 10000 * interval '1 hour', 'somebody', '{}', 1
     from generate_series(1, ${things}) g join p on n = g % ${partners} + 1 cross join repairs.depot d`,
  );
  for (const table of ['return_order', 'part_order']) await look(`analyze repairs.${table}`);
  const query = ReadSession.prototype.query;
  vi.spyOn(ReadSession.prototype, 'query').mockImplementation(async function (this: ReadSession, text, values) {
    const [plan] = await query.call(this, `explain (analyze, format json) ${text}`, values);
    const [{ Plan }] = (plan as { 'QUERY PLAN': [{ Plan: PlanNode }] })['QUERY PLAN'];
    looked.push({ rows: rowsLookedAt(Plan), tables: readWhole(Plan) });
    return query.call(this, text, values) as never;
  });
}, 180_000);
beforeEach(() => { looked = []; });
afterAll(async () => {
  vi.restoreAllMocks();
  await network.stop();
});

async function looksAt(field: string, args: string, most: number): Promise<void> {
  for (const viewer of [partnerMember(network.ours.id), staffMember()]) {
    const { errors } = await network.ask(viewer, `{ ${field}(first: 25${args === '' ? '' : `, ${args}`}) { nodes { id number } } }`);
    expect(errors).toEqual([]);
  }
  expect(looked).toHaveLength(2);
  for (const { rows, tables } of looked) {
    expect(tables).toEqual([]);
    expect(rows).toBeLessThanOrEqual(most);
  }
}

const middle = (value: string): string => Buffer.from(JSON.stringify([value, '00000000-0000-0000-0000-000000000000'])).toString('base64url');
const owed = Math.ceil(things / 41);

it.each([
  ['as it stands', '', 200],
  ['by shipment, the latest first', 'sort: { field: SHIPPED_AT, direction: DESC }', 200],
  ['by number', 'sort: { field: NUMBER }', 200],
  ['behind a cursor by due date', `after: "${middle('2024-08-01')}"`, 200],
  ['of those still to come back', 'filter: { pending: true }', 200],
  ['of those that are open', 'filter: { state: OPEN }', 200],
  ['of a state that none has', 'filter: { state: RECEIVED }', 200],
  ['of a column of the board', 'filter: { aging: OVERDUE_OVER_30 }', owed],
  ['of those received late', 'filter: { lateUndecided: true }', owed],
  ['of those dead on arrival', 'filter: { type: DOA }', 400],
  ['of a part', 'filter: { partNumber: "661-00017" }', 400],
  ['of a number', 'filter: { number: "7000000020" }', 200],
  ['of a serial number', 'filter: { knownBadSerial: "ZZ9000000020" }', 200],
  ['of a month', 'filter: { dueFrom: "2024-08-01", dueTo: "2024-09-01" }', 200],
])('IDS-16: a page of returns %s looks at few of 30,000, for a partner and for staff', async (_, args, most) => {
  await looksAt('returnOrders', args, most);
});

it.each([
  ['as it stands', '', 200],
  ['by number', 'sort: { field: NUMBER }', 200],
  ['behind a cursor by submission', `after: "${middle('2024-08-01 00:00:00+00')}"`, 200],
  ['of those that may still leave', 'filter: { open: true }', owed * 2],
  ['of a status', 'filter: { status: BACK_ORDERED }', 200],
  ['of a status that none has', 'filter: { status: REFUSED }', 200],
  ['whose number begins so', 'filter: { number: "71000000" }', 400],
  ['of a month', 'filter: { submittedFrom: "2024-08-01T00:00:00Z", submittedTo: "2024-09-01T00:00:00Z" }', 200],
  ['for seed stock, which none is', 'filter: { kind: SEED_STOCK }', 200],
])('IDS-03: a page of orders %s looks at few of 30,000, for a partner and for staff', async (_, args, most) => {
  await looksAt('partOrders', args, most);
});

it.each(['returnOrders', 'partOrders'])('a page of %s of a location looks at none of the others, for a partner and for staff', async (field) => {
  await looksAt(field, `filter: { locationId: "${network.ours.location.id}" }`, ownOnes + 1);
});

it('IDS-16: the board counts what is still owed without looking at the rest', async () => {
  expect((await network.ask(partnerMember(network.ours.id), '{ returnAging { bucket returns } }')).errors).toEqual([]);
  expect(looked).toHaveLength(1);
  expect(looked[0]!.tables).toEqual([]);
  expect(looked[0]!.rows).toBeLessThanOrEqual(ownOnes / 20);
});
