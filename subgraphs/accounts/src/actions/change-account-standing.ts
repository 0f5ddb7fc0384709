import type { ActionContext } from '@platform/kit/graphql/context.js';

import type { AccountStanding, ServiceAccount } from '../db/service-account.entity.js';
import { secondPersonNeeded } from '../domain/second-person-needed.js';
import { type StandingRefusal, standingRefusal } from '../domain/standing-refusal.js';
import { changeStanding } from './change-standing.js';
import { withAccount } from './with-account.js';

export interface StandingToChange {
  accountId: string;
  standing: AccountStanding;
  reason: string;
  /** The version the caller has read. */
  expectedVersion: number;
}

export type ChangeOfStanding =
  | { account: ServiceAccount }
  | { refused: 'ACCOUNT_UNKNOWN' | 'SECOND_PERSON_NEEDED' | StandingRefusal }
  | { refused: 'VERSION_CONFLICT'; currentVersion: number };

/** Changes at once how an account stands, where one manager may do so alone, and keeps who did it and why. */
export function changeAccountStanding(context: ActionContext, { accountId, standing, reason, expectedVersion }: StandingToChange): Promise<ChangeOfStanding> {
  return withAccount<ChangeOfStanding>(context, { action: 'changeAccountStanding', accountId, reason }, async (manager, { account, entry }) => {
    if (account.version !== expectedVersion) return { refused: 'VERSION_CONFLICT', currentVersion: account.version };
    const refused = standingRefusal(account, standing);
    if (refused !== null) return { refused };
    if (secondPersonNeeded({ from: account.standing, to: standing })) return { refused: 'SECOND_PERSON_NEEDED' };
    return { account: await changeStanding(context, manager, { account, standing, reason, proposal: null, entry }) };
  });
}
