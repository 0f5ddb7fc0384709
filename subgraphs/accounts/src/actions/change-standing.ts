import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import type { AccountStanding, ServiceAccount } from '../db/service-account.entity.js';
import { StandingChange } from '../db/standing-change.entity.js';
import type { StandingProposal } from '../db/standing-proposal.entity.js';
import { publishAccount } from './publish-account.js';

export interface NewStanding {
  account: ServiceAccount;
  standing: AccountStanding;
  reason: string;
  /** What the viewer approves with it; null when they act alone. */
  proposal: StandingProposal | null;
}

/** Gives a locked account its new standing, keeps who did it and why, and tells the others. */
export async function changeStanding(context: ActionContext, manager: EntityManager, { account, standing, reason, proposal }: NewStanding): Promise<ServiceAccount> {
  await manager.insert(StandingChange, {
    tenantId: account.tenantId,
    id: context.newId(),
    accountId: account.id,
    fromStanding: account.standing,
    toStanding: standing,
    reason,
    changedBy: context.viewer.subject,
    changedByName: context.viewer.name,
    proposalId: proposal?.id ?? null,
    proposedBy: proposal?.proposedBy ?? null,
    proposedByName: proposal?.proposedByName ?? null,
    changedAt: context.now(),
  });
  const changed = await manager.save(Object.assign(account, { standing }));
  await publishAccount(context, manager, changed);
  return changed;
}
