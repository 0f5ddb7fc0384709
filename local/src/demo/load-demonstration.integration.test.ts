import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import pg from 'pg';
import { verifyStock } from '@platform/repairs/db/parts/verify-stock.js';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { createDataSource } from '@platform/kit/database/data-source.js';
import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { createTestDatabase, type TestDatabase } from '@platform/kit/testing/test-database.js';

import { replayAllDecisions } from '@platform/programs/actions/decisions/replay-all-decisions.js';
import { entities } from '@platform/programs/db/database.js';

import { demonstrationParticipant, demonstrationPartner } from '../issuer/demonstration-users.js';
import { lastHour } from './day-of-network.js';
import { loadDemonstration } from './load-demonstration.js';

let database: TestDatabase;
let client: pg.Client;
let loaded: number;
let evidenceDir: string;
let attachmentDir: string;
let paymentsFile: string;
const done: number[] = [];

beforeAll(async () => {
  evidenceDir = await mkdtemp(join(tmpdir(), 'demonstration-evidence-'));
  attachmentDir = await mkdtemp(join(tmpdir(), 'demonstration-attachments-'));
  paymentsFile = join(await mkdtemp(join(tmpdir(), 'demonstration-payments-')), 'payments.json');
  database = await createTestDatabase();
  loaded = await loadDemonstration({
    adminUrl: database.adminUrl,
    firstPartner: demonstrationPartner,
    size: 'small',
    today: parseLocalDate('2026-11-20'),
    evidenceDir,
    attachmentDir,
    paymentsFile,
    onProgress: ({ done: partners }) => done.push(partners),
  });
  // A second load finds everything there.
  expect(await loadDemonstration({ adminUrl: database.adminUrl, firstPartner: demonstrationPartner, size: 'small', today: parseLocalDate('2026-11-20') })).toBe(0);
  client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
}, 300_000);
afterAll(async () => {
  await client.end();
  await database.drop();
  for (const folder of [evidenceDir, attachmentDir, dirname(paymentsFile)]) await rm(folder, { recursive: true });
});

it('every partner of the small network is loaded, and each of them is reported', () => {
  expect(done).toEqual(Array.from({ length: 32 }, (_, index) => index + 1));
});

it('what has happened on the last day has happened by its last hour: nothing but what is awaited lies behind it', async () => {
  const { rows } = await client.query<{ at: string }>(`select format('select %L as name from %I.%I where %I >= $1 and %I < $2 limit 1', table_schema || '.' || table_name || '.' || column_name, table_schema, table_name, column_name, column_name) as at
    from information_schema.columns join information_schema.tables using (table_schema, table_name)
    where table_type = 'BASE TABLE' and data_type = 'timestamp with time zone' and table_schema in ('programs', 'accounts', 'repairs', 'certification', 'audit') and column_name !~ '(due|deadline|watch|before|until|ends|planned)'`);
  const [from, to] = [`2026-11-20T${lastHour}:00:00Z`, '2026-11-21T00:00:00Z'];
  const behind: string[] = [];
  for (const { at } of rows) behind.push(...(await client.query<{ name: string }>(at, [from, to])).rows.map(({ name }) => name));
  expect(rows.length).toBeGreaterThan(100);
  expect(behind).toEqual([]);
});

it('the quarters that programs keeps are the repairs that repairs keeps', async () => {
  const { rows } = await client.query<{ n: string; loaded: string }>(`
    select count(*) filter (where counted.completed is distinct from kept.completed) as n, sum(counted.completed) as loaded
    from (select tenant_id, completed_quarter as quarter, location_id, count(*)::int as completed from repairs.repair where completed_at is not null group by 1, 2, 3) counted
    full join (select * from programs.quarter_repair_count where completed > 0) kept using (tenant_id, quarter, location_id)`);
  expect(rows[0]!.n).toBe('0');
  expect(Number(rows[0]!.loaded)).toBeGreaterThan(loaded * 0.95);
});

it('each hold on a card belongs to an express replacement that the depot knows, with the same days', async () => {
  const { rows } = await client.query<{ holds: number; known: number }>(`
    select count(*)::int as holds, count(x.id) filter (where x.return_due_on is not distinct from h.return_due_on and (x.received_at is null) = (h.received_at is null))::int as known
    from accounts.card_hold h left join repairs.express_replacement x on x.tenant_id = h.tenant_id and x.id = h.request_id`);
  expect(rows).toEqual([{ holds: 14, known: 14 }]);
});

it('no device has two open repairs', async () => {
  const { rows } = await client.query(`select device_id from repairs.repair where status <> 'SPCM' group by 1 having count(*) > 1`);
  expect(rows).toEqual([]);
});

it('some audits are closed and stamped, some are under way or with their partner, some are planned', async () => {
  const { rows } = await client.query<{ status: string; n: number }>('select status, count(*)::int as n from programs.audit group by 1 order by 1');
  expect(rows.map(({ status }) => status)).toEqual(['CHANGES_REQUESTED', 'CLOSED', 'IN_REVIEW', 'PLANNED', 'SELF_ASSESSMENT']);
});

it('partners have been judged for a year, and every decision that is stored can be made once more and is the same', async () => {
  const dataSource = await createDataSource({ url: database.urlOf('programs'), schema: 'programs', entities, migrations: [], poolSize: 1 }).initialize();
  const { replayed, different } = await replayAllDecisions({ dataSource });
  await dataSource.destroy();
  expect(different).toEqual([]);
  expect(replayed).toBeGreaterThan(40);
  const { rows } = await client.query<{ state: string }>('select distinct state from programs.enrollment order by 1');
  expect(rows.map(({ state }) => state)).toEqual(expect.arrayContaining(['ACTIVE', 'AT_RISK']));
});

it('a waiver holds, another waits for a second person, and so do terms that were drafted', async () => {
  const { rows } = await client.query(`select (select count(*)::int from programs.waiver where decision = 'APPROVED') as approved, (select count(*)::int from programs.waiver where decision is null) as proposed,
    (select count(*)::int from programs.rule_set_proposal where decision is null) as terms, (select count(*)::int from programs.decision where waived_criteria <> '{}') as waived`);
  expect(rows).toEqual([{ approved: 1, proposed: 1, terms: 1, waived: 1 }]);
});

it('the trail tells of an account that was held and released by two, and of a suspension that was refused', async () => {
  const { rows } = await client.query<{ action: string; outcome: string; standing: unknown; reason: string; isFirst: boolean }>(
    `select e.action, e.outcome, e.changes -> 'standing' as standing, w.reason, e.tenant_id = $1 as "isFirst"
     from audit.entry e join audit.wording w on w.entry_id = e.id where e.subject_type in ('ServiceAccount', 'StandingProposal') order by e.sequence`,
    [demonstrationPartner.id],
  );
  expect(rows).toEqual([
    expect.objectContaining({ action: 'changeAccountStanding', outcome: 'DONE', standing: { from: 'GOOD', to: 'ON_HOLD' }, isFirst: false }),
    expect.objectContaining({ action: 'proposeStandingChange', outcome: 'DONE' }),
    expect.objectContaining({ action: 'decideStandingProposal', outcome: 'DONE', standing: { from: 'ON_HOLD', to: 'GOOD' } }),
    expect.objectContaining({ action: 'changeAccountStanding', outcome: 'SECOND_PERSON_NEEDED', standing: null, isFirst: true }),
  ]);
});

it('applications to three programmes stand in every state, and the approved one has enrolled its applicant beside the participant of old', async () => {
  const { rows } = await client.query<{ program: string; status: string }>('select program, status from programs.application order by 1, 2');
  expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['DRAFT', 'SUBMITTED', 'UNDER_REVIEW', 'INFORMATION_REQUESTED', 'APPROVED', 'REFUSED', 'NOT_CONSIDERED', 'WITHDRAWN']));
  for (const program of ['IDS', 'SSA', 'AASP']) expect(rows.filter((row) => row.program === program).length).toBeGreaterThanOrEqual(5);
  const { rows: approved } = await client.query(`select program, status from programs.enrollment where program = 'IDS'`);
  expect(approved).toEqual(Array.from({ length: 2 }, () => ({ program: 'IDS', status: 'APPROVED' })));
});

it('installed bases have believable coverages, their chains of replacements, and counts that are those of their devices', async () => {
  const { rows: bases } = await client.query<{ devices: number; covered: number; replaced: number; proven: number }>(`
    select count(*)::int as devices, count(*) filter (where plan_state = 'COVERED')::int as covered, count(*) filter (where replaces_id is not null)::int as replaced, count(*) filter (where proof_reference is not null)::int as proven
    from repairs.device where enlisted_at is not null group by tenant_id order by 1`);
  expect(bases.map(({ devices, replaced }) => [devices, replaced])).toEqual([[123, 14], [165, 4], [403, 2], [563, 2], [1_243, 2]]);
  for (const { devices, covered, proven } of bases) {
    expect(covered).toBeGreaterThan(0);
    expect(covered).toBeLessThan(devices);
    expect(proven).toBeGreaterThan(devices * 0.8);
  }
  const { rows: counted } = await client.query(`select sum(devices)::int as devices from repairs.installed_base_cell`);
  const { rows: kept } = await client.query(`select count(*)::int as devices from repairs.device where enlisted_at is not null and retired_on is null`);
  expect(counted).toEqual(kept);
});

it('IDS-10: the deployment of whoever is admitted to iOS Direct Service is covered whole', async () => {
  const { rows } = await client.query<{ deployed: number; covered: number }>(`
    select max(f.value::int) filter (where f.fact = 'iosDevicesInDeployment') as deployed, max(f.value::int) filter (where f.fact = 'iosDevicesWithAppleExtendedCoverage') as covered
    from programs.organization_fact f join programs.enrollment e on e.tenant_id = f.tenant_id and e.program = 'IDS' where f.source = 'repairs' and f.fact like 'iosDevices%' group by f.tenant_id`);
  expect(rows).toHaveLength(2);
  for (const { deployed, covered } of rows) {
    expect(deployed).toBeGreaterThanOrEqual(100);
    expect(covered).toBe(deployed);
  }
});

it('IDS-03 IDS-05 IDS-16: the participant screens and replaces its own iPhones; one is due in days, one is overdue and billed', async () => {
  const { rows } = await client.query<{ state: string; overdue: boolean; charged: boolean }>(
    `select r.state, r.overdue_at is not null as overdue, exists (select 1 from accounts.charge c where c.tenant_id = r.tenant_id and c.subject_id = r.id and c.amount_minor = r.charge_minor and c.invoice_id is not null) as charged
     from repairs.return_order r where r.tenant_id = $1 order by r.shipped_at`,
    [demonstrationParticipant.id],
  );
  expect(rows).toEqual([{ state: 'OPEN', overdue: true, charged: true }, { state: 'OPEN', overdue: false, charged: false }, { state: 'OPEN', overdue: false, charged: false }]);
  const { rows: orders } = await client.query<{ status: string }>('select status from repairs.part_order where tenant_id = $1 order by submitted_at', [demonstrationParticipant.id]);
  expect(orders.map(({ status }) => status)).toEqual(['DELIVERED', 'DELIVERED', 'SHIPPED', 'CREDIT_RESERVED']);
});

it('has an order of parts in every state, and every balance of stock follows from what happened', async () => {
  const { rows } = await client.query<{ status: string }>(`select distinct status from repairs.part_order order by 1`);
  expect(rows.map(({ status }) => status)).toEqual(['BACK_ORDERED', 'CANCELLED', 'CREDIT_RESERVED', 'DELIVERED', 'PARTLY_SHIPPED', 'REFUSED', 'SHIPPED', 'SUBMITTED']);
  expect(await verifyStock({ query: async <Row extends object>(statement: string) => (await client.query<Row>(statement)).rows })).toEqual([]);
  const seed = await client.query<{ state: string; n: number }>(`select state, count(*)::int as n from repairs.seed_stock_unit group by state order by state`);
  expect(seed.rows).toEqual([{ state: 'AVAILABLE', n: 3 }, { state: 'SWAPPED', n: 1 }]);
});

it('returns stand in every column that a day of today allows, in every state, and are told to be overdue', async () => {
  const { rows } = await client.query<{ state: string; n: number }>('select state, count(*)::int as n from repairs.return_order group by 1 order by 1');
  expect(rows.map(({ state }) => state)).toEqual(['CLOSED', 'INSPECTED', 'IN_TRANSIT', 'OPEN', 'PACKED', 'RECEIVED']);
  const { rows: [counted] } = await client.query<{ overdue: number; owing: number; shipments: number }>(`
    select count(*) filter (where overdue_at is not null)::int as overdue, count(distinct tenant_id)::int as owing, (select count(*)::int from repairs.bulk_return) as shipments from repairs.return_order`);
  expect(counted!.overdue).toBeGreaterThan(5);
  expect(counted!.owing).toBeGreaterThan(8);
  expect(counted!.shipments).toBe(12);
});

it('IDS-05: every return of a part stands on the line of an order of its partner, so that its replacement can be ordered, and some turned out not to be under warranty', async () => {
  const { rows: [counted] } = await client.query<Record<'orphans' | 'uncovered', number>>(`
    select count(*) filter (where r.source_kind = 'PART_ORDER_LINE' and l.id is null)::int as orphans, count(*) filter (where r.type = 'TOW' and r.uncovered_charge_minor > 0)::int as uncovered
    from repairs.return_order r left join repairs.part_order_line l on l.tenant_id = r.tenant_id and l.id = r.source_id and l.price_category in (r.price_category, case r.type when 'TOW' then 'WARRANTY' end)`);
  expect(counted).toEqual({ orphans: 0, uncovered: expect.any(Number) as number });
  expect(counted!.uncovered).toBeGreaterThan(0);
});

it('IDS-21: the depot has kept most of what it promised in the months before, and some of it not', async () => {
  const { rows } = await client.query<{ month: string; kept: number; broken: number }>('select month::text, sum(kept)::int as kept, sum(broken)::int as broken from repairs.promise_month group by 1 order by 1');
  expect(rows.length).toBeGreaterThanOrEqual(5);
  expect(rows.filter(({ broken }) => broken > 0).length).toBeGreaterThanOrEqual(2);
  expect(rows.reduce((total, { kept }) => total + kept, 0)).toBeGreaterThan(rows.reduce((total, { broken }) => total + broken, 0));
});

it('there is an express replacement in every state, each shipped one linked to its original', async () => {
  const { rows } = await client.query<{ state: string; linked: boolean }>(`
    select x.state, x.replacement_device_id is null or (r.replaces_id = x.device_id and d.retired_on is not null) as linked
    from repairs.express_replacement x join repairs.device d on d.id = x.device_id left join repairs.device r on r.id = x.replacement_device_id order by 1`);
  expect([...new Set(rows.map(({ state }) => state))]).toEqual(['AWAITING_RETURN', 'CANCELLED', 'DECLINED', 'HOLD_PLACED', 'INSPECTED', 'RECEIVED', 'REQUESTED', 'SETTLED', 'SHIPPED']);
  expect(rows.filter(({ linked }) => !linked)).toEqual([]);
});

it('SSA-22 SSA-23: applications come with their papers: invoices, a list of devices matched to them, and pictures', async () => {
  const { rows } = await client.query<{ kind: string; n: number }>('select kind, count(*)::int as n from programs.evidence where application_id is not null group by 1 order by 1');
  expect(rows.map(({ kind }) => kind)).toEqual(['DEVICE_LIST', 'OTHER', 'PHOTO', 'PROOF_OF_PURCHASE']);
  const { rows: proofs } = await client.query<{ applications: number; devices: number }>('select count(distinct application_id)::int as applications, count(*)::int as devices from programs.device_proof');
  expect(proofs[0]!.applications).toBeGreaterThan(1);
  expect(proofs[0]!.devices).toBe(proofs[0]!.applications * 120);
  const kept = await readdir(evidenceDir, { recursive: true });
  expect(kept.filter((name) => name.includes('thumbnail')).length).toBeGreaterThan(0);
});

it('AASP-18 AASP-24: audits have pictures and papers to look at, also the one before, some accepted, some waiting and one rejected', async () => {
  const { rows } = await client.query<{ status: string; review: string; types: string[] }>(`
    select case a.status when 'CLOSED' then 'CLOSED' else 'OPEN' end as status, e.review, array_agg(distinct f.media_type order by f.media_type) as types from programs.evidence e
    join programs.evidence_file f on f.tenant_id = e.tenant_id and f.id = e.file_id join programs.audit_item i on i.tenant_id = e.tenant_id and i.id = e.audit_item_id
    join programs.audit a on a.tenant_id = i.tenant_id and a.id = i.audit_id group by 1, 2 order by 1, 2`);
  expect(rows).toEqual([
    { status: 'CLOSED', review: 'ACCEPTED', types: ['application/pdf', 'image/png'] },
    { status: 'OPEN', review: 'ACCEPTED', types: ['image/png'] },
    { status: 'OPEN', review: 'PENDING', types: ['image/png'] },
    { status: 'OPEN', review: 'REJECTED', types: ['application/pdf'] },
  ]);
});

it('AASP-17 AASP-18: quarters are closed, one of them corrected since, and a season of audits tells who was left out', async () => {
  const { rows } = await client.query<{ reason: string }>('select distinct reason from programs.quarter_snapshot order by 1');
  expect(rows.map(({ reason }) => reason)).toEqual(['QUARTER_CLOSED', 'TOLD_LATE']);
  const { rows: seasons } = await client.query<{ status: string; planned: number; total: number }>('select status, planned, total from programs.audit_season');
  expect(seasons).toEqual([{ status: 'DONE', planned: 2, total: 3 }]);
});

it('repairs of four partners have pictures and papers, one of them taken off, and every inspection has its photos', async () => {
  const { rows: ofRepairs } = await client.query<{ partners: number; kinds: string[]; off: number }>(
    `select count(distinct tenant_id)::int as partners, array_agg(distinct kind order by kind) as kinds, (count(*) filter (where detached_at is not null))::int as off from repairs.attachment where repair_id is not null`,
  );
  expect(ofRepairs).toEqual([{ partners: 4, kinds: ['DIAGNOSTICS', 'PHOTO'], off: 4 }]);
  const { rows: bare } = await client.query(
    `select x.id from repairs.express_replacement x where x.inspected_at is not null and not exists (select 1 from repairs.attachment a where a.tenant_id = x.tenant_id and a.express_replacement_id = x.id)`,
  );
  expect(bare).toEqual([]);
  const { rows: files } = await client.query<{ n: number }>(`select count(*)::int as n from repairs.attachment_file where media_type = 'image/png'`);
  const kept = await readdir(attachmentDir, { recursive: true });
  expect(kept.filter((name) => name.endsWith('-thumbnail'))).toHaveLength(files[0]!.n);
});

it('what was paid and then credited was set off by two people, as its statement shows, waits to be paid out, or for anybody; two e-mails came back after they were taken', async () => {
  const { rows } = await client.query(`select (select count(*)::int from accounts.balance_proposal where kind = 'SET_OFF' and decision = 'APPROVED') as settled, (select count(*)::int from accounts.balance_proposal where kind = 'PAYOUT' and decision is null) as asked,
    (select count(*)::int from (select i.id from accounts.invoice i join accounts.settlement s on s.tenant_id = i.tenant_id and s.invoice_id = i.id group by i.id, i.total_minor having sum(s.amount_minor) > i.total_minor) credit) as credited,
    (select count(*)::int from accounts.account_statement where movements @> '[{"code": "SET_OFF"}]') as stated,
    (select count(*)::int from accounts.message where state = 'BOUNCED' and came_back_as is not null) as returned`);
  expect(rows).toEqual([{ settled: 1, asked: 1, credited: 2, stated: 1, returned: 2 }]);
});

it('AASP-17: of repairs that are not carried in, one device is at the repair centre, one on its way to the customer, and one is visited', async () => {
  const { rows } = await client.query<{ type: string; trips: string }>(`
    select r.repair_type as type, coalesce((select string_agg(j.leg || case when j.arrived_at is null then ' under way' else '' end, ', ' order by j.place) from repairs.repair_journey j where j.repair_id = r.id),
      (select string_agg(v.state, ', ' order by v.place) from repairs.repair_visit v where v.repair_id = r.id)) as trips
    from repairs.repair r where r.dispatch_id between 'G990000011' and 'G990000013' order by r.dispatch_id`);
  expect(rows).toEqual([
    { type: 'MINS', trips: 'TO_REPAIR_CENTRE' },
    { type: 'MINC', trips: 'TO_REPAIR_CENTRE, FROM_REPAIR_CENTRE under way' },
    { type: 'INON', trips: 'MISSED, PLANNED' },
  ]);
});
