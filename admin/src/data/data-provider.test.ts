import { describe, expect, test } from 'vitest';

import { ApiError } from './api-error.js';
import { createDataProvider } from './data-provider.js';
import type { Answer, Ask } from './gql-fetch.js';
import { call, type ConnectionAnswer, type Resource, type Row, textOf } from './resource.js';

interface Asked {
  name: string;
  variables: Record<string, unknown>;
  signal: AbortSignal | undefined;
}

const named = (name: string) => ({ toString: () => `query ${name} { x }` });

const partners: Resource = {
  list: (variables) => call(named('List'), variables, (data) => data as ConnectionAnswer<Row>),
  one: (id) => call(named('One'), { id }, (data) => data as Row | null),
  many: (ids) => call(named('Many'), { ids }, (data) => data as Row[]),
  sorts: { displayName: 'DISPLAY_NAME' },
  filter: ({ search }) => ({ search: textOf(search) }),
  update: ({ id, version, data }) => call(named('Update'), { id, version, ...data }, (answer) => answer),
};

/** A provider over an API that holds `size` rows, each with its number as id and cursor. */
function providerOver(size: number, { answerOf }: { answerOf?: (asked: Asked) => unknown } = {}) {
  const asked: Asked[] = [];
  const page = ({ first = 25, offset, after }: Record<string, unknown>): unknown => {
    if (offset !== undefined && Number(offset) > 10_000) throw new ApiError('BAD_USER_INPUT', 'offset is too large');
    const start = after === undefined ? Number(offset ?? 0) : Number(after) + 1;
    const nodes = Array.from({ length: Math.max(0, Math.min(Number(first), size - start)) }, (_, n) => ({ id: String(start + n) }));
    return { nodes, pageInfo: { hasNextPage: start + nodes.length < size, endCursor: nodes.at(-1)?.id ?? null }, totalCount: Math.min(size, 10_000), totalCountIsCapped: size > 10_000 };
  };
  const ask = (async (operation: { toString(): string }, variables: Record<string, unknown>, { signal }: { signal?: AbortSignal } = {}): Promise<Answer<unknown>> => {
    const request = { name: /query (\w+)/.exec(operation.toString())![1]!, variables, signal };
    asked.push(request);
    return { data: answerOf ? answerOf(request) : page(variables), warnings: [] };
  }) as Ask;
  return { asked, provider: createDataProvider({ ask, resources: { partners } }) };
}

const listOf = (page: number, perPage = 100) => ({ pagination: { page, perPage }, sort: { field: 'displayName', order: 'ASC' as const }, filter: {} });

describe('a list', () => {
  test('is asked for by page, sort and filter, in one request that can be given up', async () => {
    const { asked, provider } = providerOver(60);
    const { signal } = new AbortController();
    const answer = await provider.getList('partners', { pagination: { page: 2, perPage: 25 }, sort: { field: 'displayName', order: 'DESC' }, filter: { search: 'fjord' }, signal });
    expect(asked).toEqual([{ name: 'List', variables: { first: 25, offset: 25, filter: { search: 'fjord' }, sort: { field: 'DISPLAY_NAME', direction: 'DESC' } }, signal }]);
    expect(answer).toMatchObject({ total: 60, pageInfo: { hasNextPage: true, hasPreviousPage: true } });
    expect(answer.data[0]).toEqual({ id: '25' });
  });

  test('drops filters and sorts that the API does not have, as an edited address may hold', async () => {
    const { asked, provider } = providerOver(3);
    await provider.getList('partners', { pagination: { page: 1, perPage: 25 }, sort: { field: 'secret', order: 'ASC' }, filter: { search: 7, tenant: 'x' } });
    expect(asked[0]!.variables).toEqual({ first: 25, offset: 0, filter: { search: undefined }, sort: null });
  });

  test('of more rows than were counted has no total, and says how many were counted', async () => {
    const { provider } = providerOver(10_001);
    const answer = await provider.getList('partners', listOf(1));
    expect(answer.total).toBeUndefined();
    expect(answer.meta).toMatchObject({ countedRows: 10_000 });
    expect(answer.pageInfo?.hasNextPage).toBe(true);
  });

  test('of exactly ten thousand rows still has a total', async () => {
    expect((await providerOver(10_000).provider.getList('partners', listOf(1))).total).toBe(10_000);
  });

  test('is read by offset up to row 10,000 and by cursor behind it', async () => {
    const { asked, provider } = providerOver(20_000);
    await provider.getList('partners', listOf(101));
    const answer = await provider.getList('partners', listOf(102));
    expect(answer.data[0]).toEqual({ id: '10100' });
    expect(asked.map(({ variables: { offset, after } }) => ({ offset, after }))).toEqual([{ offset: 10_000, after: undefined }, { offset: undefined, after: '10099' }]);
  });

  test('walks to a deep page that a link leads to, and refuses one too deep', async () => {
    const { asked, provider } = providerOver(20_000);
    expect((await provider.getList('partners', listOf(105))).data[0]).toEqual({ id: '10400' });
    expect(asked).toHaveLength(5);
    await expect(provider.getList('partners', listOf(400))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('behind its end is empty', async () => {
    expect((await providerOver(10_150).provider.getList('partners', listOf(104))).data).toEqual([]);
  });
});

describe('records by id', () => {
  test('are asked for once each, a hundred at a time, and come in the order asked', async () => {
    const { asked, provider } = providerOver(0, { answerOf: ({ variables }) => (variables.ids as string[]).toReversed().map((id) => ({ id })) });
    const ids = [...Array.from({ length: 150 }, (_, n) => String(n)), '0'];
    const { data } = await provider.getMany('partners', { ids });
    expect(asked.map(({ variables }) => (variables.ids as string[]).length)).toEqual([100, 50]);
    expect(data.map(({ id }) => id)).toEqual(ids.slice(0, 150));
  });

  test('that are unknown are left out', async () => {
    const { provider } = providerOver(0, { answerOf: () => [{ id: 'b' }] });
    expect((await provider.getMany('partners', { ids: ['a', 'b'] })).data).toEqual([{ id: 'b' }]);
  });

  test('one that is not there is told as not found', async () => {
    const { provider } = providerOver(0, { answerOf: () => null });
    await expect(provider.getOne('partners', { id: 'a' })).rejects.toMatchObject({ code: 'NOT_FOUND', status: 404 });
  });
});

describe('a change', () => {
  const change = { id: 'a', data: { standing: 'ON_HOLD' }, previousData: { id: 'a', version: 3 } };

  test('names the version that was read, and is never given up half-way', async () => {
    const { asked, provider } = providerOver(0, { answerOf: () => ({ __typename: 'ServiceAccount', id: 'a', version: 4 }) });
    expect(await provider.update('partners', change)).toEqual({ data: { __typename: 'ServiceAccount', id: 'a', version: 4 } });
    expect(asked).toEqual([{ name: 'Update', variables: { id: 'a', version: 3, standing: 'ON_HOLD' }, signal: undefined }]);
  });

  test('of a record that somebody else has changed is a conflict', async () => {
    const { provider } = providerOver(0, { answerOf: () => ({ __typename: 'VersionConflict', message: 'changed' }) });
    await expect(provider.update('partners', change)).rejects.toMatchObject({ code: 'CONFLICT', status: 409, problem: 'VersionConflict' });
  });

  test('that is refused tells the problem by its name', async () => {
    const { provider } = providerOver(0, { answerOf: () => ({ __typename: 'StandingUnchanged', message: 'same' }) });
    await expect(provider.update('partners', change)).rejects.toMatchObject({ code: 'BAD_USER_INPUT', problem: 'StandingUnchanged' });
  });

  test('that the API does not offer is refused here', async () => {
    await expect(providerOver(0).provider.delete('partners', { id: 'a' })).rejects.toMatchObject({ code: 'FORBIDDEN' });
  });
});
