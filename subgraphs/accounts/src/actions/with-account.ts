import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { ServiceAccount } from '../db/service-account.entity.js';

/** What is done to an account, as the audit trail names it. */
export interface AccountDeed {
  action: string;
  accountId: string;
  reason: string;
}

/** The open transaction of a deed: its account, locked, and its entry in the trail. */
export interface OpenAccount {
  account: ServiceAccount;
  entry: Entry;
}

/** Performs a deed for the account's organisation, with the account locked; staff name accounts by their id alone. */
export async function withAccount<Answer extends object>(
  context: ActionContext,
  { action, accountId, reason }: AccountDeed,
  work: (manager: EntityManager, open: OpenAccount) => Promise<Answer>,
): Promise<Answer | { refused: 'ACCOUNT_UNKNOWN' }> {
  const known = await look(context, (manager) => manager.findOneBy(ServiceAccount, { id: accountId }));
  const deed = { action, tenant: known?.tenantId ?? null, subject: { type: 'ServiceAccount', id: accountId }, reason };
  if (known === null) return refuse(context, deed, { refused: 'ACCOUNT_UNKNOWN' });
  return perform<Answer>(context, deed, async (manager, entry) =>
    work(manager, { account: await manager.findOneOrFail(ServiceAccount, { where: { id: accountId }, lock: { mode: 'pessimistic_write' } }), entry }),
  );
}
