import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';

import { ReadSession } from '@platform/kit/database/session.js';
import { partnerMember, staffMember } from '@platform/kit/testing/viewers.js';

import { type KnownNetwork, startKnownNetwork } from '../../testing/known-network.js';

const partners = 20;
const devices = 30_000;

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
  await look(`create temp table p as select n, case when n = 1 then $1::uuid else gen_random_uuid() end as tenant from generate_series(1, ${partners}) n`, [ours.id]);
  await look(
    `insert into repairs.device (tenant_id, id, serial_number, imei, product_line, relation, registered_at, enlisted_at, plan_state, retired_on, retirement_reason)
     select tenant, gen_random_uuid(), 'ZZ9' || lpad(g::text, 9, '0'), '99' || lpad(g::text, 13, '0'), 'IPHONE', 'OWNED', now() - g * interval '1 minute', now(),
       case when g % 500 < 20 then 'UNCOVERED' else 'COVERED' end, case when g % 400 < 20 then '2026-01-01'::date end, case when g % 400 < 20 then 'SOLD' end
     from generate_series(1, ${devices}) g join p on n = g % ${partners} + 1`,
  );
  await look(
    `insert into repairs.coverage (tenant_id, id, device_id, kind, starts_on, ends_on, source, recorded_at, changed_at, version)
     select tenant_id, gen_random_uuid(), id, kind, '2025-01-01', '2028-01-01', 'TOLD', now(), now(), 1 from repairs.device cross join (values ('LIMITED_WARRANTY'), ('PROTECTION_PLAN')) kinds(kind)`,
  );
  await look('analyze repairs.device');
  await look('analyze repairs.coverage');
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

it.each([
  ['as it stands', '', 200],
  ['by registration, the latest first', 'sort: { field: REGISTERED_AT, direction: DESC }', 200],
  ['of a serial number', 'filter: { serialNumber: "ZZ9000000020" }', 200],
  ['of an IMEI', 'filter: { imei: "990000000000020" }', 200],
  ['without a plan', 'filter: { planState: UNCOVERED }', 200],
  ['without a known coverage, which none is', 'filter: { planState: UNKNOWN }', 200],
  ['that are retired', 'filter: { retired: true }', 200],
  ['searched for by the beginning of a serial number', 'filter: { search: "ZZ90000100" }', 400],
  ['searched for by the beginning of an IMEI', 'filter: { search: "9900000000100" }', 400],
  ['searched for so that everything is found', 'filter: { search: "990" }', 5_000],
])('a page of devices %s looks at few of 30,000, for a partner and for staff', async (_, args, most) => {
  for (const viewer of [partnerMember(network.ours.id), staffMember()]) {
    const { errors } = await network.ask(viewer, `{ devices(first: 25${args === '' ? '' : `, ${args}`}) { nodes { id serialNumber planState } } }`);
    expect(errors).toEqual([]);
  }
  expect(rowsRead).toHaveLength(2);
  for (const rows of rowsRead) expect(rows).toBeLessThanOrEqual(most);
});

it('history, chain, coverage and replacement of a device look at its own rows alone', async () => {
  for (const viewer of [partnerMember(network.ours.id), staffMember()]) {
    const asked = '{ deviceHistory(serialNumber: "ZZ9000000020") { devices { id replaces { id } replacedBy { id } swapChain { id } coverages { id } coverage { code } } events { kind } } }';
    const { errors } = await network.ask(viewer, asked);
    expect(errors).toEqual([]);
  }
  expect(rowsRead.length).toBeGreaterThan(8);
  for (const rows of rowsRead) expect(rows).toBeLessThanOrEqual(40);
});
