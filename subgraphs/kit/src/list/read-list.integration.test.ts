import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';

import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import type { ListQuery } from './read-list.js';
import { readByIds, readList, totalCountMax } from './read-list.js';
import { Selection } from './selection.js';
import type { Source } from './source.js';

const nothing = Selection.from(new Map());
const select = (...names: string[]): Selection => Selection.from(new Map(names.map((name) => [name, nothing])));

const source: Source = {
  from: 'probe.thing t',
  id: 't.id',
  columns: { name: 't.name', size: 't.size' },
  references: { owner: { type: 'Organization', id: 't.owner_id' } },
  toOne: { box: { join: 'left join probe.box b on b.id = t.box_id', present: 'b.id', columns: { id: 'b.id', label: 'b.label' }, always: ['id'] } },
};

let database: TestDatabase;
let client: pg.Client;
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
      select md5(n::text)::uuid, 'thing ' || n, n % 7, case when n % 2 = 0 then md5('owner')::uuid end, case when n % 3 = 0 then '00000000-0000-4000-8000-000000000001'::uuid end
      from generate_series(1, 12000) n`);
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const bySize: Pick<ListQuery, 'source' | 'sort' | 'direction'> = { source, sort: { expression: 't.size', type: 'int' }, direction: 'ASC' };
const nodes = (...names: string[]): Selection => Selection.from(new Map([['nodes', select(...names)]]));
const few = (parameters: { add(value: unknown): string }): string[] => [`t.name like ${parameters.add('thing 11__')}`];

it.each(['ASC', 'DESC'] as const)('walking %s by cursor meets every row once, in the order of the list', async (direction) => {
  const seen: string[] = [];
  const sizes: number[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof readList>> = await readList(reads, { ...bySize, direction, selection: nodes('size'), page: { first: 9, after }, where: few });
    seen.push(...page.nodes.map(({ id }) => id));
    sizes.push(...page.nodes.map(({ size }) => size as number));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  expect(seen).toHaveLength(100);
  expect(new Set(seen).size).toBe(100);
  expect(sizes).toEqual([...sizes].sort((a, b) => (direction === 'ASC' ? a - b : b - a)));
});

it('a page by offset is the page by cursor', async () => {
  const first = await readList(reads, { ...bySize, selection: nodes('name'), page: { first: 10 } });
  const byCursor = await readList(reads, { ...bySize, selection: nodes('name'), page: { first: 10, after: first.pageInfo.endCursor } });
  const byOffset = await readList(reads, { ...bySize, selection: nodes('name'), page: { first: 10, offset: 10 } });
  expect(byOffset.nodes).toEqual(byCursor.nodes);
});

it('a page costs one statement, and one more for the total, however long it is', async () => {
  for (const first of [1, 100]) {
    statements = 0;
    await readList(reads, { ...bySize, selection: nodes('name', 'box', 'owner'), page: { first } });
    expect(statements).toBe(1);
    await readList(reads, { ...bySize, selection: nodes('name').and(select('totalCount')), page: { first } });
    expect(statements).toBe(3);
  }
});

it('the total is counted up to its cap, and says so', async () => {
  const all = await readList(reads, { ...bySize, selection: select('totalCount'), page: { first: 1 } });
  expect(all).toMatchObject({ totalCount: totalCountMax, totalCountIsCapped: true });
  const some = await readList(reads, { ...bySize, selection: select('totalCount'), page: { first: 1 }, where: few });
  expect(some).toMatchObject({ totalCount: 100, totalCountIsCapped: false });
});

it('only what was asked for is read, to-one parts in the same row and neighbours as references', async () => {
  const selection = Selection.from(new Map([['box', select('label')], ['owner', select('id')]]));
  const ids = (await client.query<{ id: string }>(`select id from probe.thing where name in ('thing 6', 'thing 5') order by name`)).rows.map(({ id }) => id);
  const things = await readByIds(reads, { source, selection, ids });
  const [five, six] = ids.map((id) => things.find((thing) => thing.id === id));
  expect(five).toEqual({ id: ids[0], owner: null, box: null });
  expect(six).toEqual({ id: ids[1], owner: { __typename: 'Organization', id: expect.any(String) as string }, box: { id: '00000000-0000-4000-8000-000000000001', label: 'a box' } });
});

it.each([
  ['no rows', { first: 0 }, 'first'],
  ['too many rows', { first: 101 }, 'first'],
  ['a negative offset', { first: 1, offset: -1 }, 'offset'],
  ['an offset out of reach', { first: 1, offset: 10_001 }, 'offset'],
  ['two beginnings', { first: 1, offset: 1, after: 'x' }, 'offset'],
  ['a made-up cursor', { first: 1, after: 'nonsense' }, 'after'],
  ['a cursor of another list', { first: 1, after: Buffer.from('["abc","6d8d1b6a-7a11-4d2f-8f0a-111111111111"]').toString('base64url') }, 'after'],
  ['a cursor with an id that is none', { first: 1, after: Buffer.from('["1","x"]').toString('base64url') }, 'after'],
  ['a cursor of another shape', { first: 1, after: Buffer.from('[1]').toString('base64url') }, 'after'],
])('%s is refused by the name of its argument', async (_what, page, field) => {
  await expect(readList(reads, { ...bySize, selection: nodes('name'), page })).rejects.toMatchObject({ extensions: { code: 'BAD_USER_INPUT', field } });
});
