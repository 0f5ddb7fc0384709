import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';

import type { AccountStanding, ServiceAccount } from '../db/service-account.entity.js';
import { StandingChange } from '../db/standing-change.entity.js';
import type { StandingProposal } from '../db/standing-proposal.entity.js';
import { publishAccount, type Publishing } from './publish-account.js';

export interface NewStanding {
  account: ServiceAccount;
  standing: AccountStanding;
  reason: string;
  /** What the viewer approves with it; null when they act alone. */
  proposal: StandingProposal | null;
  entry: Entry;
}

/** Gives a locked account its new standing, keeps who did it and why, and tells the others. */
export async function changeStanding(context: Publishing & Pick<ActionContext, 'viewer'>, manager: EntityManager, { account, standing, reason, proposal, entry }: NewStanding): Promise<ServiceAccount> {
  const id = context.newId();
  await manager.insert(StandingChange, {
    tenantId: account.tenantId,
    id,
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
  entry.changes({ standing: { from: account.standing, to: standing } });
  entry.keptIn('StandingChange', id);
  const changed = await manager.save(Object.assign(account, { standing }));
  await publishAccount(context, manager, changed);
  return changed;
}
