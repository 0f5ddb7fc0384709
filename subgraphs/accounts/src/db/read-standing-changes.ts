import type { ReadSession } from '@platform/kit/database/session.js';
import { readWhere } from '@platform/kit/list/read-list.js';
import type { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { standingChangeSource } from './sources.js';

const changesMaxPerAccount = 20;

/** The latest changes of standing of each account, the latest first; each says in `parentId` whose it is. */
export async function readStandingChanges(
  reads: Pick<ReadSession, 'query'>,
  { accountIds, selection }: { accountIds: readonly string[]; selection: Selection },
): Promise<(Thing & { parentId: string })[]> {
  const rows = await readWhere(reads, {
    source: standingChangeSource,
    selection,
    where: (parameters) => [
      `s.id in (
        select latest.id from unnest(${parameters.add(accountIds)}::uuid[]) as account (id)
        cross join lateral (
          select c.id from accounts.standing_change c where c.account_id = account.id order by c.changed_at desc, c.id desc limit ${changesMaxPerAccount}
        ) latest)`,
    ],
    orderBy: 's.changed_at desc, s.id desc',
    max: accountIds.length * changesMaxPerAccount,
  });
  return rows as (Thing & { parentId: string })[];
}
