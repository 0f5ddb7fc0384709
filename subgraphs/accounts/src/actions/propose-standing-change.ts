import type { ActionContext } from '@platform/kit/graphql/context.js';
import { proposed } from '@platform/kit/four-eyes/proposing.js';

import { StandingProposal } from '../db/standing-proposal.entity.js';
import { type StandingRefusal, standingRefusal } from '../domain/standing-refusal.js';
import type { StandingToChange } from './change-account-standing.js';
import { withAccount } from './with-account.js';

export type Proposing =
  | { proposal: StandingProposal }
  | { refused: 'ACCOUNT_UNKNOWN' | 'PROPOSAL_PENDING' | StandingRefusal }
  | { refused: 'VERSION_CONFLICT'; currentVersion: number };

/** Proposes how an account is to stand, for a second manager to decide; an account has at most one open proposal. */
export function proposeStandingChange(context: ActionContext, { accountId, standing, reason, expectedVersion }: StandingToChange): Promise<Proposing> {
  return withAccount<Proposing>(context, { action: 'proposeStandingChange', accountId, reason }, async (manager, { account, entry }) => {
    if (account.version !== expectedVersion) return { refused: 'VERSION_CONFLICT', currentVersion: account.version };
    const refused = standingRefusal(account, standing);
    if (refused !== null) return { refused };
    const proposal = manager.create(StandingProposal, {
      ...proposed(context, reason),
      tenantId: account.tenantId,
      id: context.newId(),
      accountId,
      accountVersion: account.version,
      fromStanding: account.standing,
      toStanding: standing,
    });
    const inserted = await manager.createQueryBuilder().insert().into(StandingProposal).values(proposal).orIgnore().returning(['id']).execute();
    if ((inserted.raw as unknown[]).length === 0) return { refused: 'PROPOSAL_PENDING' };
    entry.changes({ proposedStanding: { from: account.standing, to: standing } });
    entry.keptIn('StandingProposal', proposal.id);
    return { proposal };
  });
}
