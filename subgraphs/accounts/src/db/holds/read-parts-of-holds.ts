import type { ReadSession } from '@platform/kit/database/session.js';
import { readWhere } from '@platform/kit/list/read-list.js';
import type { Selection } from '@platform/kit/list/selection.js';
import type { Source, Thing } from '@platform/kit/list/source.js';

import { authorizationSource, disputeSource, holdEventSource, holdMessageSource, receiptSource } from './hold-sources.js';

export type HoldPart = 'authorizations' | 'timeline' | 'disputes' | 'messages' | 'receipts';

interface PartRead {
  source: Source;
  holdId: string;
  orderBy: string;
  /** Of one hold: more than any has that is not broken. */
  max: number;
  /** Further conditions. */
  where: readonly string[];
}

const parts: Readonly<Record<HoldPart, PartRead>> = {
  authorizations: { source: authorizationSource, holdId: 'a.hold_id', orderBy: 'a.number', max: 50, where: [] },
  timeline: { source: holdEventSource, holdId: 'e.hold_id', orderBy: 'e.sequence', max: 200, where: [] },
  disputes: { source: disputeSource, holdId: 'd.hold_id', orderBy: 'd.told_at, d.id', max: 50, where: [] },
  receipts: { source: receiptSource, holdId: 'c.hold_id', orderBy: 'c.issued_at, c.id', max: 20, where: [] },
  messages: { source: holdMessageSource, holdId: 'm.subject_id', orderBy: 'm.queued_at, m.id', max: 100, where: [`m.subject_type = 'CardHold'`] },
};

/** A part of each hold in its order; each row says in `parentId` whose it is. */
export async function readPartsOfHolds(reads: Pick<ReadSession, 'query'>, { part, holdIds, selection }: { part: HoldPart; holdIds: readonly string[]; selection: Selection }): Promise<(Thing & { parentId: string })[]> {
  const { source, holdId, orderBy, max, where: further } = parts[part];
  const where = (parameters: { add(value: unknown): string }): string[] => [
    // Named with their organisations, the children are found by the indexes that lead with them.
    `(${holdId.split('.')[0]}.tenant_id, ${holdId}) in (select tenant_id, id from accounts.card_hold where id = any(${parameters.add(holdIds)}::uuid[]))`,
    ...further,
  ];
  return (await readWhere(reads, { source, selection, where, orderBy, max: holdIds.length * max })) as (Thing & { parentId: string })[];
}
