import type { ReadSession } from '@platform/kit/database/session.js';
import { behindCursor } from '@platform/kit/list/behind-cursor.js';
import type { Page } from '@platform/kit/list/connection.js';
import { type PageArguments, pageStart } from '@platform/kit/list/paging.js';
import { Parameters } from '@platform/kit/list/parameters.js';
import { clause, pageOf, readRow, totalCountMax } from '@platform/kit/list/read-list.js';
import type { SortKey } from '@platform/kit/list/sort-key.js';
import type { Selection } from '@platform/kit/list/selection.js';
import { project, type Row, type Thing } from '@platform/kit/list/source.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import type { AuditRiskFacts } from '../../../domain/audit/audit-risk.js';
import { organizationSource } from '../../organization/organization-sources.js';

export interface CandidateFilter {
  country: string | null;
  region: string | null;
  minScore: number | null;
  isOpen: boolean;
}

export interface CandidateQuery {
  page: PageArguments;
  filter: CandidateFilter;
  organization: Selection;
  countAsked: boolean;
}

export interface CandidateRow {
  organization: Thing;
  facts: AuditRiskFacts;
  lastAuditOn: LocalDate | null;
}

type Reads = Pick<ReadSession, 'query'>;

const sort: SortKey = { expression: 'r.score', type: 'int' };

/** One page of partners by score, the highest first: one statement that follows the index, and one for the total when it was asked for. */
export async function readAuditCandidates(reads: Reads, query: CandidateQuery): Promise<Page<Thing & CandidateRow>> {
  const [rows, total] = await Promise.all([readRows(reads, query), query.countAsked ? count(reads, query.filter) : null]);
  return pageOf(rows, { first: query.page.first, total }) as Page<Thing & CandidateRow>;
}

/** The partners of the highest scores, as many as asked for, in one statement. */
export async function readCandidateIds(reads: Reads, { filter, atMost }: { filter: CandidateFilter; atMost: number }): Promise<string[]> {
  const parameters = new Parameters();
  const conditions = conditionsOf(filter, parameters);
  const rows = await reads.query<{ id: string }>(`select r.tenant_id as id from programs.audit_rank r ${clause(conditions)} order by r.score desc, r.tenant_id desc limit ${parameters.add(atMost)}`, parameters.values);
  return rows.map(({ id }) => id);
}

async function readRows(reads: Reads, { filter, page, organization: asked }: CandidateQuery): Promise<ReturnType<typeof readRow>[]> {
  const parameters = new Parameters();
  const start = pageStart(page);
  const conditions = [...conditionsOf(filter, parameters), ...behindCursor(start, { sort, direction: 'DESC', id: 'r.tenant_id' }, parameters)];
  const organization = project(organizationSource, asked);
  const rows = await reads.query<Row>(
    `with page as materialized (select r.tenant_id, r.score, r.facts, r.last_audit_on from programs.audit_rank r ${clause(conditions)}
       order by r.score desc, r.tenant_id desc limit ${parameters.add(start.first + 1)} offset ${parameters.add(start.offset)})
     select page.score::text as "sort?", page.facts, page.last_audit_on::text as "lastAuditOn", ${organization.select.join(', ')}
     from page join programs.organization o on o.tenant_id = page.tenant_id order by page.score desc, page.tenant_id desc`,
    parameters.values,
  );
  return rows.map((row) => readRow(row, () => ({ ...row, id: String(row['id']), organization: organization.shape(row) })));
}

async function count(reads: Reads, filter: CandidateFilter): Promise<number> {
  const parameters = new Parameters();
  const conditions = conditionsOf(filter, parameters);
  const [row] = await reads.query<{ count: number }>(`select count(*)::int as count from (select 1 from programs.audit_rank r ${clause(conditions)} limit ${totalCountMax + 1}) capped`, parameters.values);
  return row?.count ?? 0;
}

/** Whether an audit is open is looked at now: who has just been planned for is no candidate any more. */
function conditionsOf({ country, region, minScore, isOpen }: CandidateFilter, parameters: Parameters): string[] {
  return [
    'r.is_candidate',
    ...(country === null ? [] : [`r.country = ${parameters.add(country)}`]),
    ...(region === null ? [] : [`r.region = ${parameters.add(region)}`]),
    ...(minScore === null ? [] : [`r.score >= ${parameters.add(minScore)}`]),
    `${isOpen ? '' : 'not '}exists (select 1 from programs.audit a where a.tenant_id = r.tenant_id and a.program = 'AASP' and a.status <> 'CLOSED')`,
  ];
}
