import type { EntityManager } from 'typeorm';

import { inTransaction } from '@platform/kit/database/session.js';
import { type ActionContext, actorOf } from '@platform/kit/graphql/context.js';

import { ServiceAccount } from '../db/service-account.entity.js';

/** Runs `work` in one transaction for the account's organisation, with the account locked; staff name accounts by their id alone. */
export async function withAccount<Answer>(
  context: ActionContext,
  accountId: string,
  work: (manager: EntityManager, account: ServiceAccount) => Promise<Answer>,
): Promise<Answer | { refused: 'ACCOUNT_UNKNOWN' }> {
  const known = await inTransaction(context.dataSource, actorOf(context), (manager) => manager.findOneBy(ServiceAccount, { id: accountId }));
  if (known === null) return { refused: 'ACCOUNT_UNKNOWN' };
  return inTransaction(context.dataSource, actorOf(context, known.tenantId), async (manager) =>
    work(manager, await manager.findOneOrFail(ServiceAccount, { where: { id: accountId }, lock: { mode: 'pessimistic_write' } })),
  );
}
