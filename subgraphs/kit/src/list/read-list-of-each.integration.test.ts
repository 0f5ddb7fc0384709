import pg from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';

import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { type ListQuery, readList } from './read-list.js';
import { readListOfEach } from './read-list-of-each.js';
import { Selection } from './selection.js';
import type { Source } from './source.js';

const nothing = Selection.from(new Map());
const select = (...names: string[]): Selection => Selection.from(new Map(names.map((name) => [name, nothing])));

const source: Source = {
  from: 'probe.thing t',
  id: 't.id',
  columns: { name: 't.name', size: 't.size' },
  toOne: { box: { join: 'left join probe.box b on b.id = t.box_id', present: 'b.id', columns: { id: 'b.id', label: 'b.label' }, always: ['id'] } },
};

let database: TestDatabase;
let client: pg.Client;
let owners: string[];
let statements = 0;
const reads = {
  query: async <Row extends object>(text: string, values: readonly unknown[] = []): Promise<Row[]> => {
    statements += 1;
    return (await client.query<Row & pg.QueryResultRow>(text, [...values])).rows;
  },
};

beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client({ connectionString: database.adminUrl });
  await client.connect();
  await client.query(`
    create schema probe;
    create table probe.box (id uuid primary key, label text);
    create table probe.thing (id uuid primary key, name text, size int, owner_id uuid, box_id uuid);
    insert into probe.box values ('00000000-0000-4000-8000-000000000001', 'a box');
    insert into probe.thing
      select md5(n::text)::uuid, 'thing ' || n, n % 7, md5('owner ' || n % 4)::uuid, case when n % 3 = 0 then '00000000-0000-4000-8000-000000000001'::uuid end
      from generate_series(1, 200) n`);
  const { rows } = await client.query<{ id: string }>(`select md5('owner ' || n)::uuid as id from generate_series(0, 4) n`);
  owners = rows.map(({ id }) => id);
});
beforeEach(() => { statements = 0; });
afterAll(async () => {
  await client.end();
  await database.drop();
});

const bySize: Pick<ListQuery, 'source' | 'sort' | 'direction'> = { source, sort: { expression: 't.size', type: 'int' }, direction: 'ASC' };
const asked = Selection.from(new Map([['nodes', select('name', 'size').and(Selection.from(new Map([['box', select('label')]])))], ['totalCount', nothing]]));
const small = (parameters: { add(value: unknown): string }): string[] => [`t.size < ${parameters.add(5)}`];

it.each([
  ['from the beginning', { first: 5 }, 'ASC'],
  ['from the end', { first: 5 }, 'DESC'],
  ['after some rows', { first: 5, offset: 30 }, 'ASC'],
  ['behind the end', { first: 5, offset: 100 }, 'ASC'],
] as const)('each parent’s page %s is the page it would have alone', async (_, page, direction) => {
  const query = { ...bySize, direction, selection: asked, page, where: small };
  const together = await readListOfEach(reads, { ...query, parent: 't.owner_id', parentIds: owners });
  const alone = await Promise.all(owners.map(async (id) => ({ id, ...(await readList(reads, { ...query, where: (parameters) => [`t.owner_id = ${parameters.add(id)}`, ...small(parameters)] })) })));
  expect(together).toEqual(alone);
});

it('a cursor goes on in each parent’s list behind its place', async () => {
  const query = { ...bySize, selection: asked, parent: 't.owner_id', parentIds: owners.slice(0, 1) };
  const [first] = await readListOfEach(reads, { ...query, page: { first: 5 } });
  const [second] = await readListOfEach(reads, { ...query, page: { first: 5, after: first!.pageInfo.endCursor } });
  const [both] = await readListOfEach(reads, { ...query, page: { first: 10 } });
  expect([...first!.nodes, ...second!.nodes]).toEqual(both!.nodes);
});

it('the pages of all parents cost one statement, and one more for the totals', async () => {
  for (const parentIds of [owners.slice(0, 1), owners]) {
    statements = 0;
    await readListOfEach(reads, { ...bySize, selection: Selection.from(new Map([['nodes', select('name')]])), page: { first: 5 }, parent: 't.owner_id', parentIds });
    expect(statements).toBe(1);
    await readListOfEach(reads, { ...bySize, selection: asked, page: { first: 5 }, parent: 't.owner_id', parentIds });
    expect(statements).toBe(3);
  }
});

it('a parent without rows has an empty page', async () => {
  const [page] = await readListOfEach(reads, { ...bySize, selection: asked, page: { first: 5 }, parent: 't.owner_id', parentIds: owners.slice(4) });
  expect(page).toEqual({ id: owners[4], nodes: [], edges: [], pageInfo: { hasNextPage: false, endCursor: null }, totalCount: 0, totalCountIsCapped: false });
});
