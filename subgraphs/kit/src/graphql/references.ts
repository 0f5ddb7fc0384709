import type { GraphQLResolveInfo } from 'graphql';

import { batchOne } from '../list/batch.js';
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
  if (load === 'stub') return (reference) => (isUuid(reference.id) ? reference : null);
  return (reference, context, info) => {
    if (!isUuid(reference.id)) return null;
    const selection = Selection.of(info, type);
    return batchOne(`reference ${type} ${selection.signature()}`, context, (ids) => load(ids, context, selection)).load(reference.id);
  };
}
