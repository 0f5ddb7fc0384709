import type { GraphQLResolveInfo } from 'graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { readBack } from '@platform/kit/graphql/read-back.js';

import { repairSource } from '../../db/repairs/repair-source.js';
import type { Repair } from '../../db/repairs/repair.entity.js';

/** The repair that a mutation wrote, as any query would read it. */
export function readRepairBack(id: string, context: RequestContext, info: GraphQLResolveInfo): Promise<Repair> {
  return readBack({ type: 'Repair', source: repairSource, id }, context, info);
}
