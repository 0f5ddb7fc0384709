import type { GraphQLResolveInfo } from 'graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { batchMany } from '@platform/kit/list/batch.js';
import { readWhere } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Source, Thing } from '@platform/kit/list/source.js';

const childrenMax = 10_000;

type Child = Thing & { parentId: string };

export interface Children {
  field: string;
  /** Answers the parent's id in `parentId`. */
  source: Source;
  /** SQL of the parent's id. */
  parent: string;
  orderBy: string;
}

/** The few things that belong to one thing; those of all parents of a request are read together. */
export function childrenOf(id: string, { field, source, parent, orderBy }: Children, context: RequestContext, info: GraphQLResolveInfo): Promise<Thing[]> {
  const selection = Selection.of(info);
  const load = async (ids: readonly string[]): Promise<Child[]> =>
    (await readWhere(context.reads, { source, selection, where: (parameters) => [`${parent} = any(${parameters.add(ids)}::uuid[])`], orderBy, max: childrenMax })) as Child[];
  return batchMany(`${field} ${selection.signature()}`, context, load).load(id);
}
