import type { EntityManager } from 'typeorm';

import { inTransaction } from '@platform/kit/database/session.js';
import { type ActionContext, actorOf } from '@platform/kit/graphql/context.js';

import { KnownOrganization } from '../db/known-organization.entity.js';
import { AccountStanding, ServiceAccount, ServiceAccountStatus, type ServiceAccountType } from '../db/service-account.entity.js';
import { publishAccount } from './publish-account.js';

export interface AccountToOpen {
  organizationId: string;
  /** Ten digits. */
  soldTo: string;
  type: ServiceAccountType;
  /** Today when null. */
  createdOn: string | null;
}

export type Opening = { account: ServiceAccount } | { refused: 'ORGANIZATION_UNKNOWN' | 'SOLD_TO_TAKEN' | 'CREATED_IN_THE_FUTURE' };

/** Opens an account for an organisation: in use and in good standing from the start. */
export async function openServiceAccount(context: ActionContext, input: AccountToOpen): Promise<Opening> {
  const today = context.now().toISOString().slice(0, 10);
  const createdOn = input.createdOn ?? today;
  if (createdOn > today) return { refused: 'CREATED_IN_THE_FUTURE' };
  return inTransaction(context.dataSource, actorOf(context, input.organizationId), (manager) => open(context, { ...input, createdOn }, manager));
}

async function open(context: ActionContext, { organizationId: tenantId, ...input }: AccountToOpen & { createdOn: string }, manager: EntityManager): Promise<Opening> {
  if (!(await manager.existsBy(KnownOrganization, { tenantId }))) return { refused: 'ORGANIZATION_UNKNOWN' };
  const account = manager.create(ServiceAccount, { ...input, tenantId, id: context.newId(), status: ServiceAccountStatus.ACTIVE, standing: AccountStanding.GOOD, version: 1 });
  const inserted = await manager.createQueryBuilder().insert().into(ServiceAccount).values(account).orIgnore().returning(['id']).execute();
  if ((inserted.raw as unknown[]).length === 0) return { refused: 'SOLD_TO_TAKEN' };
  await publishAccount(context, manager, account);
  return { account };
}
