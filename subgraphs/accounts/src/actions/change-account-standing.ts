import type { EntityManager } from 'typeorm';

import { inTransaction } from '@platform/kit/database/session.js';
import { type ActionContext, actorOf } from '@platform/kit/graphql/context.js';

import { type AccountStanding, ServiceAccount } from '../db/service-account.entity.js';
import { StandingChange } from '../db/standing-change.entity.js';
import { type StandingRefusal, standingRefusal } from '../domain/standing-refusal.js';
import { publishAccount } from './publish-account.js';

export interface StandingToChange {
  accountId: string;
  standing: AccountStanding;
  reason: string;
  /** The version the caller has read. */
  expectedVersion: number;
}

export type ChangeOfStanding = { account: ServiceAccount } | { refused: 'ACCOUNT_UNKNOWN' | StandingRefusal } | { refused: 'VERSION_CONFLICT'; currentVersion: number };

/** Changes how an account stands and keeps who did it and why. */
export async function changeAccountStanding(context: ActionContext, input: StandingToChange): Promise<ChangeOfStanding> {
  const known = await inTransaction(context.dataSource, actorOf(context), (manager) => manager.findOneBy(ServiceAccount, { id: input.accountId }));
  if (known === null) return { refused: 'ACCOUNT_UNKNOWN' };
  return inTransaction(context.dataSource, actorOf(context, known.tenantId), (manager) => change(context, input, manager));
}

async function change(context: ActionContext, { accountId, standing, reason, expectedVersion }: StandingToChange, manager: EntityManager): Promise<ChangeOfStanding> {
  const account = await manager.findOneOrFail(ServiceAccount, { where: { id: accountId }, lock: { mode: 'pessimistic_write' } });
  if (account.version !== expectedVersion) return { refused: 'VERSION_CONFLICT', currentVersion: account.version };
  const refused = standingRefusal(account, standing);
  if (refused !== null) return { refused };
  await manager.insert(StandingChange, {
    tenantId: account.tenantId,
    id: context.newId(),
    accountId,
    fromStanding: account.standing,
    toStanding: standing,
    reason,
    changedBy: context.viewer.subject,
    changedByName: context.viewer.name,
    changedAt: context.now(),
  });
  const changed = await manager.save(Object.assign(account, { standing }));
  await publishAccount(context, manager, changed);
  return { account: changed };
}
