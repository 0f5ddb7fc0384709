import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';

import { KnownOrganization } from '../db/known-organization.entity.js';
import { AccountAgreement, AccountStanding, ServiceAccount, ServiceAccountStatus, type ServiceAccountType } from '../db/service-account.entity.js';
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
  const deed = { action: 'openServiceAccount', tenant: input.organizationId, subject: { type: 'Organization', id: input.organizationId } };
  if (createdOn > today) return refuse(context, deed, { refused: 'CREATED_IN_THE_FUTURE' });
  return perform<Opening>(context, deed, (manager, entry) => open(context, { ...input, createdOn }, { manager, entry }));
}

interface Writing {
  manager: EntityManager;
  entry: Entry;
}

async function open(context: ActionContext, { organizationId: tenantId, ...input }: AccountToOpen & { createdOn: string }, { manager, entry }: Writing): Promise<Opening> {
  if (!(await manager.existsBy(KnownOrganization, { tenantId }))) {
    entry.isNobodys();
    return { refused: 'ORGANIZATION_UNKNOWN' };
  }
  const account = manager.create(ServiceAccount, { ...input, tenantId, id: context.newId(), status: ServiceAccountStatus.ACTIVE, standing: AccountStanding.GOOD, agreement: AccountAgreement.SIGNED, applicationId: null, announcedAt: null, version: 1 });
  const inserted = await manager.createQueryBuilder().insert().into(ServiceAccount).values(account).orIgnore().returning(['id']).execute();
  if ((inserted.raw as unknown[]).length === 0) return { refused: 'SOLD_TO_TAKEN' };
  entry.isAbout({ type: 'ServiceAccount', id: account.id });
  entry.changes({ type: { to: account.type }, standing: { to: account.standing }, createdOn: { to: account.createdOn } });
  await publishAccount(context, manager, account);
  return { account };
}
