import DataLoader from 'dataloader';
import type { GraphQLResolveInfo } from 'graphql';

import { Selection } from '../list/selection.js';
import type { RequestContext } from './context.js';
import { isUuid } from './identifiers.js';

/** Loads the things behind many ids in one go; a missing or foreign id is simply absent from the answer. */
export type ReferenceLoader = (ids: readonly string[], context: RequestContext, selection: Selection) => Promise<readonly { id: string }[]>;

/** `stub`: this subgraph adds fields to the type and needs nothing but its id. */
export type ReferenceLoaders = Record<string, ReferenceLoader | 'stub'>;

interface Reference {
  __typename: string;
  id: string;
}

type ReferenceResolver = (reference: Reference, context: RequestContext, info: GraphQLResolveInfo) => unknown;

export function referenceResolvers(loaders: ReferenceLoaders): Record<string, { __resolveReference: ReferenceResolver }> {
  return Object.fromEntries(Object.entries(loaders).map(([type, load]) => [type, { __resolveReference: resolver(type, load) }]));
}

function resolver(type: string, load: ReferenceLoader | 'stub'): ReferenceResolver {
  if (load === 'stub') return (reference) => reference;
  return (reference, context, info) => {
    if (!isUuid(reference.id)) return null;
    const selection = Selection.of(info, type);
    return batch(`reference ${type} ${selection.signature()}`, context, (ids) => load(ids, context, selection)).load(reference.id);
  };
}

/** One loader per request and key: all ids asked for in the same tick are loaded together. */
export function batch<Thing extends { id: string }>(
  key: string,
  context: Pick<RequestContext, 'loaders'>,
  load: (ids: readonly string[]) => Promise<readonly Thing[]>,
): DataLoader<string, Thing | null> {
  let loader = context.loaders.get(key) as DataLoader<string, Thing | null> | undefined;
  if (loader === undefined) {
    loader = new DataLoader(async (ids: readonly string[]) => {
      const things = new Map((await load(ids)).map((thing) => [thing.id, thing]));
      return ids.map((id) => things.get(id) ?? null);
    });
    context.loaders.set(key, loader as DataLoader<string, object | null>);
  }
  return loader;
}
