import type { DataProvider, GetListParams, QueryFunctionContext, UpdateParams } from 'react-admin';

import { ApiError } from './api-error.js';
import type { Ask } from './gql-fetch.js';
import { createPageReader, PageTooDeep } from './page-reader.js';
import type { Resource, Row } from './resource.js';

/** react-admin's provider, and the same way to the API for everything that is not a list or a record. */
export interface ConsoleDataProvider extends DataProvider {
  ask: Ask;
}

const idsPerCallMax = 100;

export type Resources = Readonly<Record<string, Resource>>;

export function createDataProvider({ ask, resources }: { ask: Ask; resources: Resources }): ConsoleDataProvider {
  const readPage = createPageReader(ask);
  const resourceOf = (name: string): Resource => {
    const resource = resources[name];
    if (resource === undefined) throw new Error(`The console knows no resource ${name}.`);
    return resource;
  };

  const getList = async (name: string, params: GetListParams & QueryFunctionContext) => {
    const resource = resourceOf(name);
    const { page, perPage } = params.pagination ?? { page: 1, perPage: 25 };
    const wish = { page, perPage, variables: { filter: resource.filter(params.filter ?? {}), sort: sortOf(resource, params.sort) } };
    const { data, warnings } = await readPage(resource, wish, { signal: params.signal }).catch(refusePageTooDeep);
    const isCounted = data.totalCount != null && data.totalCountIsCapped !== true;
    return {
      data: data.nodes,
      ...(isCounted ? { total: data.totalCount! } : {}),
      pageInfo: { hasNextPage: data.pageInfo.hasNextPage, hasPreviousPage: page > 1 },
      meta: { warnings, countedRows: data.totalCount ?? null },
    };
  };

  const getMany = async (name: string, { ids, signal }: { ids: unknown[] } & QueryFunctionContext): Promise<{ data: Row[] }> => {
    const wanted = [...new Set(ids.map(String))];
    const chunks = Array.from({ length: Math.ceil(wanted.length / idsPerCallMax) }, (_, n) => wanted.slice(n * idsPerCallMax, (n + 1) * idsPerCallMax));
    const found = await Promise.all(
      chunks.map(async (chunk) => {
        const { operation, variables, wanted: part } = resourceOf(name).many(chunk);
        return part((await ask(operation, variables, { signal })).data);
      }),
    );
    const byId = new Map(found.flat().map((row) => [row.id, row]));
    return { data: wanted.flatMap((id) => byId.get(id) ?? []) };
  };

  const notOffered = async (): Promise<never> => {
    throw new ApiError('FORBIDDEN', 'The API offers no such change.');
  };

  const provider = {
    supportAbortSignal: true,
    ask,
    getList,
    getMany,
    getOne: async (name: string, { id, signal }: { id: unknown } & QueryFunctionContext) => {
      const { operation, variables, wanted } = resourceOf(name).one(String(id));
      const { data, warnings } = await ask(operation, variables, { signal });
      const record = wanted(data);
      if (record === null) throw new ApiError('NOT_FOUND', 'There is no such record, or you may not see it.');
      return { data: record, meta: { warnings } };
    },
    getManyReference: (name: string, { target, id, ...params }: { target: string; id: unknown } & GetListParams & QueryFunctionContext) =>
      getList(name, { ...params, filter: { ...params.filter, [target]: String(id) } }),
    update: async (name: string, { id, data, previousData }: UpdateParams) => {
      const { update } = resourceOf(name);
      if (update === undefined) return notOffered();
      const { operation, variables, wanted } = update({ id: String(id), version: Number(previousData.version), data });
      return { data: recordOf(wanted((await ask(operation, variables)).data)) };
    },
    updateMany: notOffered,
    create: notOffered,
    delete: notOffered,
    deleteMany: notOffered,
  };
  return provider as unknown as ConsoleDataProvider;
}

function sortOf({ sorts }: Resource, sort: GetListParams['sort']): { field: string; direction: 'ASC' | 'DESC' } | null {
  const field = sort === undefined ? undefined : sorts[sort.field];
  return field === undefined ? null : { field, direction: sort?.order === 'DESC' ? 'DESC' : 'ASC' };
}

function refusePageTooDeep(error: unknown): never {
  if (error instanceof PageTooDeep) throw new ApiError('BAD_USER_INPUT', error.message);
  throw error;
}

/** The thing a write answered; a problem instead of it becomes an error that a form can show. */
function recordOf(result: unknown): Row {
  const { __typename: name, message, id } = result as { __typename?: string; message?: string; id?: string };
  if (typeof id === 'string') return result as Row;
  throw new ApiError(name === 'VersionConflict' ? 'CONFLICT' : 'BAD_USER_INPUT', message ?? 'The change was refused.', { problem: name ?? null });
}
