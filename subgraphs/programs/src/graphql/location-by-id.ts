import type { GraphQLResolveInfo } from 'graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { batchOne } from '@platform/kit/list/batch.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { serviceLocationSource } from '../db/organization/organization-sources.js';

/** The service location behind a field; those of all rows of a request are read together. */
export function locationById(id: string, context: RequestContext, info: GraphQLResolveInfo): Promise<Thing | null> {
  const selection = Selection.of(info);
  return batchOne(`location ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: serviceLocationSource, selection, ids })).load(id);
}
