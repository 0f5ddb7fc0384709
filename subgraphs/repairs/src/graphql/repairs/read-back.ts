import type { GraphQLResolveInfo } from 'graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';

import { repairSource } from '../../db/repairs/repair-source.js';
import type { Repair } from '../../db/repairs/repair.entity.js';

/** The repair that a mutation wrote, read as any query would read it: only what was asked for, and as it is now. */
export async function readRepairBack(id: string, context: RequestContext, info: GraphQLResolveInfo): Promise<Repair> {
  // What earlier fields of the operation have read may have changed.
  context.loaders.clear();
  const [repair] = await readByIds(context.reads, { source: repairSource, selection: Selection.of(info, 'Repair'), ids: [id] });
  if (repair === undefined) throw new Error(`Repair ${id} was written and cannot be read.`);
  return Object.assign(repair, { __typename: 'Repair' }) as unknown as Repair;
}

/** The type of a mutation's answer: repairs and problems both carry their name. */
export function nameOfAnswer(value: object): string {
  return '__typename' in value ? (value.__typename as string) : 'Repair';
}
