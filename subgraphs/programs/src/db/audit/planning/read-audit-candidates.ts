import type { ReadSession } from '@platform/kit/database/session.js';
import { behindCursor } from '@platform/kit/list/behind-cursor.js';
import type { Page } from '@platform/kit/list/connection.js';
import { type PageArguments, pageStart } from '@platform/kit/list/paging.js';
import { Parameters } from '@platform/kit/list/parameters.js';
import { clause, pageOf, readRow, type SortKey, totalCountMax } from '@platform/kit/list/read-list.js';
import type { Selection } from '@platform/kit/list/selection.js';
import { project, type Row, type Thing } from '@platform/kit/list/source.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import type { Quarter } from '@platform/kit/pure/quarter.js';

import { type AuditRiskCode, type AuditRiskFacts, auditRiskWeights, daysUntilDue, daysUntilLongAgo } from '../../../domain/audit/audit-risk.js';
import { organizationSource } from '../../organization/organization-sources.js';
import { approvedPartners } from '../../quota/partner-quarter-facts.js';
import type { QuarterStanding } from '../../quota/region-standing.js';

/** How an ended quarter is judged in a region, for any partner. */
export interface JudgedQuarter extends QuarterStanding {
  region: string;
  quarter: Quarter;
}

export interface CandidateQuery {
  page: PageArguments;
  today: LocalDate;
  filter: { country: string | null; region: string | null; minScore: number | null; isOpen: boolean };
  quarters: readonly JudgedQuarter[];
  organization: Selection;
  countAsked: boolean;
}

export interface CandidateRow extends AuditRiskFacts {
  organization: Thing;
  lastAuditOn: LocalDate | null;
}

const weighed = (code: AuditRiskCode, count: string): string => `${auditRiskWeights[code].points} * least(${count}, ${auditRiskWeights[code].most})`;
const when = (code: AuditRiskCode, condition: string): string => `case when ${condition} then ${auditRiskWeights[code].points} else 0 end`;

/** The score of the rule, as SQL over the facts `f`: it chooses and orders; the rule itself says the reasons of the rows shown. */
const score = [
  when('NEVER_AUDITED', 'f.days is null'),
  when('AUDIT_DUE', `f.days >= ${daysUntilDue} and f.days < ${daysUntilLongAgo}`),
  when('AUDIT_LONG_AGO', `f.days >= ${daysUntilLongAgo}`),
  weighed('QUARTERS_FAILED', 'f.failed'),
  weighed('ACTIONS_OVERDUE', 'f.overdue'),
  weighed('ACTIONS_OPEN', 'f.open'),
  weighed('LOCATION_ADDED', 'f.added'),
  when('NO_CERTIFIED_TECHNICIAN', 'f.technicians = 0'),
  weighed('ACCOUNT_NOT_GOOD', 'f.accounts'),
].join(' + ');

const sort: SortKey = { expression: 's.score', type: 'int' };

/** One page of partners by score, the highest first: one statement, and one for the total when it was asked for. */
export async function readAuditCandidates(reads: Pick<ReadSession, 'query'>, query: CandidateQuery): Promise<Page<Thing & CandidateRow>> {
  const [rows, total] = await Promise.all([readRows(reads, query), query.countAsked ? count(reads, query) : null]);
  return pageOf(rows, { first: query.page.first, total }) as Page<Thing & CandidateRow>;
}

/** The partners of the highest scores, as many as asked for, in one statement. */
export async function readCandidateIds(reads: Pick<ReadSession, 'query'>, query: Pick<CandidateQuery, 'filter' | 'today' | 'quarters'> & { atMost: number }): Promise<string[]> {
  const parameters = new Parameters();
  const scored = scoredPartners(query, parameters);
  const conditions = scoreConditions(query, parameters);
  const rows = await reads.query<{ id: string }>(`${scored} select s.id from scored s ${clause(conditions)} order by s.score desc, s.id desc limit ${parameters.add(query.atMost)}`, parameters.values);
  return rows.map(({ id }) => id);
}

async function readRows(reads: Pick<ReadSession, 'query'>, query: CandidateQuery): ReturnType<typeof rowsOf> {
  const parameters = new Parameters();
  const scored = scoredPartners(query, parameters);
  const start = pageStart(query.page);
  const conditions = [...scoreConditions(query, parameters), ...behindCursor(start, { sort, direction: 'DESC', id: 's.id' }, parameters)];
  const organization = project(organizationSource, query.organization);
  const rows = await reads.query<Row>(
    `${scored}, page as materialized (select s.* from scored s ${clause(conditions)} order by s.score desc, s.id desc limit ${parameters.add(start.first + 1)} offset ${parameters.add(start.offset)})
     select page.score::text as "sort?", page.days as "daysSinceAudit", page.failed as "failedQuarters", page.overdue as "overdueActions", page.open as "openActions", page.added as "addedLocations",
       page.technicians as "employedCertifiedTechnicians", page.accounts as "accountsNotGood", page.last_on::text as "lastAuditOn", ${organization.select.join(', ')}
     from page join programs.organization o on o.tenant_id = page.id order by page.score desc, page.id desc`,
    parameters.values,
  );
  return rowsOf(rows, organization.shape);
}

async function rowsOf(rows: readonly Row[], shape: (row: Row) => Thing): Promise<ReturnType<typeof readRow>[]> {
  return rows.map((row) => readRow(row, () => ({ ...row, id: String(row['id']), organization: shape(row) })));
}

async function count(reads: Pick<ReadSession, 'query'>, query: CandidateQuery): Promise<number> {
  const parameters = new Parameters();
  const scored = scoredPartners(query, parameters);
  const conditions = scoreConditions(query, parameters);
  const [row] = await reads.query<{ count: number }>(`${scored} select count(*)::int as count from (select 1 from scored s ${clause(conditions)} limit ${totalCountMax + 1}) capped`, parameters.values);
  return row?.count ?? 0;
}

function scoreConditions({ filter: { minScore } }: Pick<CandidateQuery, 'filter'>, parameters: Parameters): string[] {
  return minScore === null ? [] : [`s.score >= ${parameters.add(minScore)}`];
}

/** Every fact is gathered for all partners at once: each table is gone through a single time, however many partners there are. */
function scoredPartners({ filter: { country, region, isOpen }, today, quarters }: Pick<CandidateQuery, 'filter' | 'today' | 'quarters'>, parameters: Parameters): string {
  const day = parameters.add(today);
  const judged = parameters.add(JSON.stringify(quarters.map(({ region: judgedRegion, quarter, firstDay, lastDay, required, verdicts }) => ({ region: judgedRegion, quarter, first: firstDay, last: lastDay, required, verdicts }))));
  const named = parameters.add([...new Set(quarters.map(({ quarter }) => quarter))]);
  const approval = 'case when e.approved_on <= q.first then 1 when e.approved_on <= q.last then 4 else 7 end';
  const completed = `coalesce(c.completed, case when (o.created_at at time zone 'UTC')::date <= q.first then 0 end)`;
  const judgedCount = `case when ${completed} is null then 0 when ${completed} < q.required then 1 else 2 end`;
  const conditions = [
    `e.status in ('APPROVED', 'SUSPENDED')`,
    ...(country === null ? [] : [`o.country = ${parameters.add(country)}`]),
    ...(region === null ? [] : [`o.region = ${parameters.add(region)}`]),
    `${isOpen ? '' : 'not '}exists (select 1 from programs.audit a where a.tenant_id = o.tenant_id and a.program = 'AASP' and a.status <> 'CLOSED')`,
  ];
  return `with partner as materialized (select o.tenant_id as id, o.region, o.created_at, e.approved_on from ${approvedPartners} ${clause(conditions)}),
    audited as (select a.tenant_id as id, max(a.closed_at) as at from programs.audit a where a.program = 'AASP' and a.status = 'CLOSED' group by 1),
    counted as (select c.tenant_id as id, c.quarter, sum(c.completed)::int as completed from programs.quarter_repair_count c where c.quarter = any(${named}::text[]) group by 1, 2),
    failed as (select o.id, count(*) filter (where q.verdicts[${approval} + ${judgedCount}] = 'NOT_MET')::int as n
      from (select id, region, created_at, approved_on from partner) o join jsonb_to_recordset(${judged}::jsonb) as q (region text, quarter text, first date, last date, required int, verdicts text[]) on q.region = o.region
      left join counted c on c.id = o.id and c.quarter = q.quarter cross join lateral (select o.approved_on) e group by o.id),
    action as (select c.tenant_id as id, count(*) filter (where c.status <> 'DONE_BY_PARTNER' and c.due_on < ${day}::date)::int as overdue, count(*) filter (where c.status = 'DONE_BY_PARTNER' or c.due_on >= ${day}::date)::int as open
      from programs.corrective_action c where c.status in ('OPEN', 'REJECTED', 'DONE_BY_PARTNER') group by 1),
    technician as (select distinct on (f.tenant_id) f.tenant_id as id, (f.value)::int as n from programs.organization_fact f where f.fact = 'employedCertifiedTechnicians' order by f.tenant_id, f.observed_at desc, f.event_id desc),
    account as (select told.id, count(*) filter (where told.standing in ('ON_HOLD', 'SUSPENDED'))::int as n from (
      select distinct on (f.tenant_id, f.value->>'accountId') f.tenant_id as id, f.value->>'standing' as standing from programs.organization_fact f where f.fact = 'accountStanding'
      order by f.tenant_id, f.value->>'accountId', f.observed_at desc, f.event_id desc) told group by 1),
    added as (select l.tenant_id as id, count(*)::int as n from programs.service_location l join audited on audited.id = l.tenant_id where l.created_at > audited.at group by 1),
    facts as (select p.id, (audited.at at time zone 'UTC')::date as last_on, ${day}::date - (audited.at at time zone 'UTC')::date as days, coalesce(failed.n, 0) as failed, coalesce(action.overdue, 0) as overdue,
      coalesce(action.open, 0) as open, coalesce(added.n, 0) as added, technician.n as technicians, coalesce(account.n, 0) as accounts
      from partner p left join audited on audited.id = p.id left join failed on failed.id = p.id left join action on action.id = p.id left join added on added.id = p.id
      left join technician on technician.id = p.id left join account on account.id = p.id),
    scored as (select f.*, (${score})::int as score from facts f)`;
}
