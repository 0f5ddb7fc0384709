import type { ReadSession } from '../database/session.js';
import { behindCursor } from './behind-cursor.js';
import type { Page } from './connection.js';
import { type PageArguments, pageStart, writeCursor } from './paging.js';
import { Parameters } from './parameters.js';
import type { Selection } from './selection.js';
import { project, type Row, type Source, type Thing } from './source.js';
import type { SortKey } from './sort-key.js';

export const totalCountMax = 10_000;

export interface ListQuery {
  source: Source;
  /** The selection below the connection field. */
  selection: Selection;
  page: PageArguments;
  sort: SortKey;
  direction: 'ASC' | 'DESC';
  /** Conditions in SQL; each value goes through `parameters`. */
  where?: (parameters: Parameters) => string[];
}

type Reader = Pick<ReadSession, 'query'>;

/**
 * Reads one page: one statement for the rows with their to-one parts, and one more for the total when it was asked for.
 * The number of statements does not depend on the length of the page.
 */
export async function readList(reads: Reader, query: ListQuery): Promise<Page<Thing>> {
  const [rows, total] = await Promise.all([readRows(reads, query), isCounted(query.selection) ? count(reads, query) : null]);
  return pageOf(rows, { first: query.page.first, total });
}

/** Whether the client asked how long the list is. */
export function isCounted(selection: Selection): boolean {
  return selection.has('totalCount') || selection.has('totalCountIsCapped');
}

/** The page that begins with these rows: one row more than it holds says that the list goes on. */
export function pageOf(rows: readonly ReadRow[], { first, total }: { first: number; total: number | null }): Page<Thing> {
  const edges = rows.slice(0, first).map(({ thing, cursor }) => ({ node: thing, cursor }));
  return {
    nodes: edges.map(({ node }) => node),
    edges,
    pageInfo: { hasNextPage: rows.length > first, endCursor: edges.at(-1)?.cursor ?? null },
    totalCount: total === null ? null : Math.min(total, totalCountMax),
    totalCountIsCapped: total !== null && total > totalCountMax,
  };
}

export interface ReadRow {
  thing: Thing;
  cursor: string;
}

async function readRows(reads: Reader, { source, selection, page, sort, direction, where }: ListQuery): Promise<ReadRow[]> {
  const start = pageStart(page);
  const nodeSelection = nodeFields(selection);
  const { select, joins, shape } = project(source, nodeSelection);
  const parameters = new Parameters();
  const conditions = [...(where?.(parameters) ?? []), ...behindCursor(start, { sort, direction, id: source.id }, parameters)];
  const rows = await reads.query<Row>(
    `select ${[...select, `(${sort.expression})::text as "sort?"`].join(', ')} from ${source.from} ${joins.join(' ')} ${clause(conditions)}
     order by ${sort.expression} ${direction}, ${source.id} ${direction} limit ${parameters.add(start.first + 1)} offset ${parameters.add(start.offset)}`,
    parameters.values,
  );
  return rows.map((row) => readRow(row, shape));
}

/** A row of a list with the cursor of its place; its sort value is in `sort?`. */
export function readRow(row: Row, shape: (row: Row) => Thing): ReadRow {
  const thing = shape(row);
  return { thing, cursor: writeCursor({ value: String(row['sort?']), id: thing.id }) };
}

/** The selection of the nodes, whether asked for as `nodes` or inside `edges`. */
export function nodeFields(selection: Selection): Selection {
  return selection.has('nodes') ? selection.below('nodes').and(selection.below('edges').below('node')) : selection.below('edges').below('node');
}

async function count(reads: Reader, { source, where }: ListQuery): Promise<number> {
  const parameters = new Parameters();
  const conditions = where?.(parameters) ?? [];
  const [row] = await reads.query<{ count: number }>(
    `select count(*)::int as count from (select 1 from ${source.from} ${clause(conditions)} limit ${totalCountMax + 1}) capped`,
    parameters.values,
  );
  return row?.count ?? 0;
}

/** The conditions together as a `where`; nothing without any. */
export function clause(conditions: readonly string[]): string {
  return conditions.length === 0 ? '' : `where ${conditions.map((condition) => `(${condition})`).join(' and ')}`;
}

/** Reads the things behind the ids, in one statement and in no particular order. */
export async function readByIds(reads: Reader, { source, selection, ids }: { source: Source; selection: Selection; ids: readonly string[] }): Promise<Thing[]> {
  const { select, joins, shape } = project(source, selection);
  const rows = await reads.query<Row>(`select ${select.join(', ')} from ${source.from} ${joins.join(' ')} where ${source.id} = any($1::uuid[])`, [ids]);
  return rows.map(shape);
}

/** Reads all rows that meet the conditions, up to a bound that the caller answers for. */
export async function readWhere(
  reads: Reader,
  { source, selection, where, orderBy, max }: { source: Source; selection: Selection; where: (parameters: Parameters) => string[]; orderBy: string; max: number },
): Promise<Thing[]> {
  const { select, joins, shape } = project(source, selection);
  const parameters = new Parameters();
  const rows = await reads.query<Row>(
    `select ${select.join(', ')} from ${source.from} ${joins.join(' ')} ${clause(where(parameters))} order by ${orderBy} limit ${parameters.add(max)}`,
    parameters.values,
  );
  return rows.map(shape);
}
