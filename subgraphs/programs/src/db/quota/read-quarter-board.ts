import type { ReadSession } from '@platform/kit/database/session.js';
import type { Page } from '@platform/kit/list/connection.js';
import { behindCursor } from '@platform/kit/list/behind-cursor.js';
import { type PageArguments, pageStart } from '@platform/kit/list/paging.js';
import { Parameters } from '@platform/kit/list/parameters.js';
import { clause, pageOf, type ReadRow, readRow, totalCountMax } from '@platform/kit/list/read-list.js';
import type { SortKey } from '@platform/kit/list/sort-key.js';
import type { Selection } from '@platform/kit/list/selection.js';
import { project, type Row, type Thing } from '@platform/kit/list/source.js';
import { firstDay, type Quarter } from '@platform/kit/pure/quarter.js';
import type { Verdict } from '@platform/kit/pure/verdict.js';

import { organizationNames, organizationSource } from '../organization/organization-sources.js';
import { approvedPartners, type PartnerQuarterFacts, type PartnerQuarterRow, quarterFactColumns, quarterFacts, type QuarterFactsAsked } from './partner-quarter-facts.js';
import { projectionOf, type QuarterAlias, type RegionStanding, standingRelation, standingRows, verdictOf } from './region-standing.js';

export type BoardSort = 'NAME' | 'RUNNING_PROJECTION' | 'LAST_COMPLETED';

export interface BoardFilter {
  country?: string | null | undefined;
  /** A pattern of ILIKE. */
  names?: string | null | undefined;
  verdict?: Verdict | null | undefined;
  atRisk?: boolean | null | undefined;
}

export interface BoardQuery extends QuarterFactsAsked {
  page: PageArguments;
  sort: BoardSort;
  direction: 'ASC' | 'DESC';
  filter: BoardFilter;
  /** The only organisation the viewer may see; null for staff. */
  organizationId: string | null;
  /** The selection of the page's rows; what it asks of the organisation is read in the same statement. */
  organization: Selection;
  countAsked: boolean;
  running: Quarter;
  closed: Quarter;
  /** Of every region with partners; empty when neither filter nor sort needs them. */
  standings: readonly RegionStanding[];
}

export interface BoardRow {
  organization: Thing;
  facts: PartnerQuarterFacts;
}

/** True when the rows cannot be chosen or ordered without judging all partners. */
export function needsStandings({ filter, sort }: Pick<BoardQuery, 'filter' | 'sort'>): boolean {
  return filter.verdict != null || filter.atRisk != null || sort === 'RUNNING_PROJECTION';
}

/** One page of the board: one statement for its partners with their counts, and one for the total when it was asked for. */
export async function readQuarterBoard(reads: Pick<ReadSession, 'query'>, query: BoardQuery): Promise<Page<Thing & BoardRow>> {
  const [rows, total] = await Promise.all([readRows(reads, query), query.countAsked ? count(reads, query) : null]);
  return pageOf(rows, { first: query.page.first, total }) as Page<Thing & BoardRow>;
}

async function readRows(reads: Pick<ReadSession, 'query'>, query: BoardQuery): Promise<ReadRow[]> {
  const start = pageStart(query.page);
  const { direction } = query;
  const parameters = new Parameters();
  const { from, conditions } = candidates(query, parameters);
  const sort = sortKey(query);
  conditions.push(...behindCursor(start, { sort, direction, id: 'o.tenant_id' }, parameters));
  // The page is chosen first, so that counts are gathered for its partners alone; it brings what is read of them, so that none is looked up again.
  const page = `select o.*, e.approved_on, ${sort.expression} as sort from ${from} ${clause(conditions)}
    order by ${sort.expression} ${direction}, o.tenant_id ${direction} limit ${parameters.add(start.first + 1)} offset ${parameters.add(start.offset)}`;
  const organization = project(organizationSource, query.organization);
  const facts = quarterFactColumns(query, parameters);
  const rows = await reads.query<Row & PartnerQuarterRow>(
    `with page as materialized (${page})
     select o.sort::text as "sort?", ${organization.select.join(', ')}, ${facts}
     from page o cross join lateral (select o.approved_on) e
     order by o.sort ${direction}, o.tenant_id ${direction}`,
    parameters.values,
  );
  return rows.map((row) => readRow(row, () => ({ id: row.id, organization: organization.shape(row), facts: quarterFacts(row) })));
}

async function count(reads: Pick<ReadSession, 'query'>, query: BoardQuery): Promise<number> {
  const parameters = new Parameters();
  const { from, conditions } = candidates(query, parameters);
  const [row] = await reads.query<{ count: number }>(`select count(*)::int as count from (select 1 from ${from} ${clause(conditions)} limit ${totalCountMax + 1}) capped`, parameters.values);
  return row?.count ?? 0;
}

const runningCompleted = 'running.completed';
const closedCompleted = 'closed.completed';

function candidates(query: BoardQuery, parameters: Parameters): { from: string; conditions: string[] } {
  const { filter, sort, standings, running, closed, organizationId } = query;
  const judged = needsStandings(query);
  const joins = [
    ...(judged ? [`join ${standingRelation(parameters.add(standingRows(standings)))} on s.region = o.region`] : []),
    ...(judged ? [completedIn(running, 'running', parameters)] : []),
    ...(filter.verdict != null || sort === 'LAST_COMPLETED' ? [completedIn(closed, 'closed', parameters)] : []),
  ];
  const atRisk = `coalesce(${projectionOf(runningCompleted)} < s.running_required, false)`;
  const verdict = filter.verdict != null ? parameters.add(filter.verdict) : null;
  const conditions = [
    `e.status in ('APPROVED', 'SUSPENDED')`,
    ...(organizationId !== null ? [`o.tenant_id = ${parameters.add(organizationId)}::uuid`] : []),
    ...(filter.country ? [`o.country = ${parameters.add(filter.country)}`] : []),
    ...(filter.names != null ? [`${organizationNames} ilike ${parameters.add(filter.names)}`] : []),
    ...(verdict !== null ? [`${verdictOf('running', runningCompleted)} = ${verdict} or ${verdictOf('closed', closedCompleted)} = ${verdict}`] : []),
    ...(filter.atRisk != null ? [filter.atRisk ? atRisk : `not ${atRisk}`] : []),
  ];
  return { from: [approvedPartners, ...joins].join('\n'), conditions };
}

/**
 * Repairs completed in the quarter: none on record means none only where the partner was known from its first day.
 * Looked up partner by partner: its cost then grows with the partners alone, however wrong the planner's estimates are.
 */
function completedIn(quarter: Quarter, alias: QuarterAlias, parameters: Parameters): string {
  return `cross join lateral (select coalesce(sum(c.completed)::int, case when (o.created_at at time zone 'UTC')::date <= ${parameters.add(firstDay(quarter))}::date then 0 end) as completed
    from programs.quarter_repair_count c where c.tenant_id = o.tenant_id and c.quarter = ${parameters.add(quarter)}) ${alias}`;
}

function sortKey({ sort, direction }: BoardQuery): SortKey {
  // What is unknown comes last, whichever end comes first.
  const last = direction === 'ASC' ? 2147483647 : -1;
  if (sort === 'RUNNING_PROJECTION') return { expression: `coalesce(${projectionOf(runningCompleted)}, ${last})`, type: 'int' };
  if (sort === 'LAST_COMPLETED') return { expression: `coalesce(${closedCompleted}, ${last})`, type: 'int' };
  return { expression: 'o.display_name', type: 'text' };
}
