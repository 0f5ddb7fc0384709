import type { ReadSession } from '@platform/kit/database/session.js';
import { readWhere } from '@platform/kit/list/read-list.js';
import type { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { cardHoldSource } from './hold-sources.js';

/** The hold of each express replacement; it says in `parentId` which one. */
export async function readHoldsOfRequests(reads: Pick<ReadSession, 'query'>, { requestIds, selection }: { requestIds: readonly string[]; selection: Selection }): Promise<(Thing & { parentId: string })[]> {
  const source = { ...cardHoldSource, always: [...cardHoldSource.always!, 'parentId'], columns: { ...cardHoldSource.columns, parentId: 'h.request_id' } };
  const where = (parameters: { add(value: unknown): string }): string[] => [`h.request_id = any(${parameters.add(requestIds)}::uuid[])`];
  return (await readWhere(reads, { source, selection, where, orderBy: 'h.id', max: requestIds.length })) as (Thing & { parentId: string })[];
}
