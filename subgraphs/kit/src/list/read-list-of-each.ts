import type { ReadSession } from '../database/session.js';
import { behindCursor } from './behind-cursor.js';
import type { Page } from './connection.js';
import { pageStart } from './paging.js';
import { Parameters } from './parameters.js';
import { clause, isCounted, type ListQuery, nodeFields, pageOf, type ReadRow, readRow, totalCountMax } from './read-list.js';
import { project, type Row, type Thing } from './source.js';

export interface ListOfEachQuery extends ListQuery {
  /** SQL of the parent's id. */
  parent: string;
  parentIds: readonly string[];
}

type Reader = Pick<ReadSession, 'query'>;

/**
 * Reads the same page for each parent: one statement for the rows of all of them, and one more for the totals when they
 * were asked for. The number of statements depends neither on the number of parents nor on the length of the pages.
 */
export async function readListOfEach(reads: Reader, query: ListOfEachQuery): Promise<(Page<Thing> & { id: string })[]> {
  const [rows, totals] = await Promise.all([readRows(reads, query), isCounted(query.selection) ? count(reads, query) : null]);
  return query.parentIds.map((id) => ({ id, ...pageOf(rows.get(id) ?? [], { first: query.page.first, total: totals && (totals.get(id) ?? 0) }) }));
}

async function readRows(reads: Reader, { source, selection, page, sort, direction, where, parent, parentIds }: ListOfEachQuery): Promise<Map<string, ReadRow[]>> {
  const start = pageStart(page);
  const { select, joins, shape } = project(source, nodeFields(selection));
  const parameters = new Parameters();
  const wanted = parameters.add(parentIds);
  const conditions = [`${parent} = wanted.id`, ...(where?.(parameters) ?? []), ...behindCursor(start, { sort, direction, id: source.id }, parameters)];
  const order = `${sort.expression} ${direction}, ${source.id} ${direction}`;
  const alias = aliasOf(source.from);
  const rows = await reads.query<Row>(
    `select ${[...select, `(${sort.expression})::text as "sort?"`, 'wanted.id as "parent?"'].join(', ')}
     from unnest(${wanted}::uuid[]) as wanted (id)
     cross join lateral (select ${alias}.* from ${source.from} ${clause(conditions)}
       order by ${order} limit ${parameters.add(start.first + 1)} offset ${parameters.add(start.offset)}) ${alias}
     ${joins.join(' ')} order by ${order}`,
    parameters.values,
  );
  const pages = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const id = row['parent?'] as string;
    const page = pages.get(id) ?? [];
    page.push(readRow(row, shape));
    pages.set(id, page);
  }
  return pages;
}

async function count(reads: Reader, { source, where, parent, parentIds }: ListOfEachQuery): Promise<Map<string, number>> {
  const parameters = new Parameters();
  const wanted = parameters.add(parentIds);
  const conditions = [`${parent} = wanted.id`, ...(where?.(parameters) ?? [])];
  const rows = await reads.query<{ id: string; count: number }>(
    `select wanted.id, (select count(*)::int from (select 1 from ${source.from} ${clause(conditions)} limit ${totalCountMax + 1}) capped) as count
     from unnest(${wanted}::uuid[]) as wanted (id)`,
    parameters.values,
  );
  return new Map(rows.map((row) => [row.id, row.count]));
}

/** The alias of `repairs.repair r` is `r`: the rows of each parent are read under it, so that columns and joins are the same. */
function aliasOf(from: string): string {
  return from.split(' ').at(-1)!;
}
