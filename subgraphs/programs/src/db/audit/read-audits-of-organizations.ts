import type { ReadSession } from '@platform/kit/database/session.js';
import type { Page } from '@platform/kit/list/connection.js';
import { type PageArguments, pageStart, type PageStart, writeCursor } from '@platform/kit/list/paging.js';
import { Parameters } from '@platform/kit/list/parameters.js';
import { type SortKey, totalCountMax } from '@platform/kit/list/read-list.js';
import type { Selection } from '@platform/kit/list/selection.js';
import { project, type Row, type Thing } from '@platform/kit/list/source.js';

import { behindCursor } from '../cursor-condition.js';
import { auditSource } from './audit-sources.js';

type Reader = Pick<ReadSession, 'query'>;

export interface AuditPages {
  organizationIds: readonly string[];
  page: PageArguments;
  sort: SortKey;
  direction: 'ASC' | 'DESC';
  /** Conditions in SQL beside the organisation; each value goes through `parameters`. */
  where: (parameters: Parameters) => string[];
  /** The selection below the connection field. */
  selection: Selection;
}

/** A page of the audits of each organisation: one statement, and one more for totals, for all organisations together. */
export async function readAuditsOfOrganizations(reads: Reader, query: AuditPages): Promise<(Page<Thing> & { id: string })[]> {
  const start = pageStart(query.page);
  const countAsked = query.selection.has('totalCount') || query.selection.has('totalCountIsCapped');
  const [rows, totals] = await Promise.all([readRows(reads, query, start), countAsked ? count(reads, query) : null]);
  return query.organizationIds.map((id) => ({ id, ...pageOf(rows.get(id) ?? [], { first: start.first, total: totals === null ? null : (totals.get(id) ?? 0) }) }));
}

interface AuditRow {
  node: Thing;
  cursor: string;
}

function pageOf(rows: readonly AuditRow[], { first, total }: { first: number; total: number | null }): Page<Thing> {
  const edges = rows.slice(0, first);
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: total === null ? null : Math.min(total, totalCountMax),
    totalCountIsCapped: total !== null && total > totalCountMax,
  };
}

async function readRows(reads: Reader, { organizationIds, sort, direction, where, selection }: AuditPages, start: PageStart): Promise<Map<string, AuditRow[]>> {
  const parameters = new Parameters();
  const { select, joins, shape } = project(auditSource, selection.below('nodes').and(selection.below('edges').below('node')));
  const wanted = parameters.add(organizationIds);
  const conditions = ['a.tenant_id = wanted.id', ...where(parameters), ...behindCursor(start, { sort, direction, id: 'a.id' }, parameters)];
  const order = (key: string): string => `${key} ${direction}, a.id ${direction}`;
  const rows = await reads.query<Row>(
    `select ${select.join(', ')}, (${sort.expression})::text as "sort?"
     from unnest(${wanted}::uuid[]) as wanted (id)
     cross join lateral (select a.* from programs.audit a where ${conditions.map((condition) => `(${condition})`).join(' and ')}
       order by ${order(sort.expression)} limit ${parameters.add(start.first + 1)} offset ${parameters.add(start.offset)}) a
     ${joins.join(' ')} order by ${order(sort.expression)}`,
    parameters.values,
  );
  const audits = rows.map((row) => {
    const node = shape(row);
    return { node, cursor: writeCursor({ value: String(row['sort?']), id: node.id }) };
  });
  return Map.groupBy(audits, ({ node }) => String(node['organizationId']));
}

async function count(reads: Reader, { organizationIds, where }: AuditPages): Promise<Map<string, number>> {
  const parameters = new Parameters();
  const wanted = parameters.add(organizationIds);
  const conditions = ['a.tenant_id = wanted.id', ...where(parameters)].map((condition) => `(${condition})`).join(' and ');
  const rows = await reads.query<{ id: string; count: number }>(
    `select wanted.id, (select count(*)::int from (select 1 from programs.audit a where ${conditions} limit ${totalCountMax + 1}) capped) as count
     from unnest(${wanted}::uuid[]) as wanted (id)`,
    parameters.values,
  );
  return new Map(rows.map((row) => [row.id, row.count]));
}
