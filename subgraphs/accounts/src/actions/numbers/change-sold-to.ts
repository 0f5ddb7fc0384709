import { unlessTaken } from '@platform/kit/database/unless-taken.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';

import { type ServiceAccount, ServiceAccountStatus } from '../../db/service-account.entity.js';
import { publishAccount } from '../publish-account.js';
import { withAccount } from '../with-account.js';

export interface SoldToToChange {
  accountId: string;
  expectedVersion: number;
  /** Ten digits. */
  soldTo: string;
  reason: string;
}

export type ChangeOfSoldTo = { account: ServiceAccount } | { refused: 'ACCOUNT_UNKNOWN' | 'ACCOUNT_CLOSED' | 'SOLD_TO_TAKEN' | 'SOLD_TO_UNCHANGED' } | { refused: 'VERSION_CONFLICT'; currentVersion: number };

/** Gives an account another Sold-To number; what was billed under the earlier one keeps it. */
export function changeSoldTo(context: ActionContext, { accountId, expectedVersion, soldTo, reason }: SoldToToChange): Promise<ChangeOfSoldTo> {
  return withAccount<ChangeOfSoldTo>(context, { action: 'changeSoldTo', accountId, reason }, async (manager, { account, entry }) => {
    if (account.status === ServiceAccountStatus.CLOSED) return { refused: 'ACCOUNT_CLOSED' };
    if (account.version !== expectedVersion) return { refused: 'VERSION_CONFLICT', currentVersion: account.version };
    const from = account.soldTo;
    if (from === soldTo) return { refused: 'SOLD_TO_UNCHANGED' };
    const changed = await unlessTaken(manager, { index: 'service_account_sold_to', write: () => manager.save(Object.assign(account, { soldTo })) });
    if (changed === 'TAKEN') return { refused: 'SOLD_TO_TAKEN' };
    entry.changes({ soldTo: { from, to: soldTo } });
    await publishAccount(context, manager, changed);
    return { account: changed };
  });
}
