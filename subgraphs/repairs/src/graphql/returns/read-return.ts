import type { GraphQLResolveInfo } from 'graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { readBack } from '@platform/kit/graphql/read-back.js';

import { bulkReturnSource, returnOrderSource } from '../../db/returns/return-sources.js';

const sources = { ReturnOrder: returnOrderSource, BulkReturn: bulkReturnSource } as const;

/** The return or shipment that a mutation wrote. */
export function readWritten<Thing extends object>(type: keyof typeof sources, id: string, { context, info }: { context: RequestContext; info: GraphQLResolveInfo }): Promise<Thing> {
  return readBack({ type, source: sources[type], id }, context, info);
}
