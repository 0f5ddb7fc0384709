import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform } from '@platform/kit/audit-trail/perform.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import { lastDateBegun } from '@platform/kit/pure/today-in-region.js';

import { KnownOrganization } from '../db/known-organization.entity.js';
import { AccountAgreement, AccountStanding, ServiceAccount, ServiceAccountStatus, type ServiceAccountType } from '../db/service-account.entity.js';
import { agreementRefusal, type SignedAgreement } from '../domain/accounts/agreement-terms.js';
import { publishAccount } from './publish-account.js';

export interface AccountToOpen {
  organizationId: string;
  /** Ten digits. */
  soldTo: string;
  type: ServiceAccountType;
  /** Today when null. */
  createdOn: string | null;
  /** The signed agreement; null while it is not signed, and the account is not in use until it is. */
  agreement: SignedAgreement | null;
}

export type Opening = { account: ServiceAccount } | { refused: 'ORGANIZATION_UNKNOWN' | 'SOLD_TO_TAKEN' | 'CREATED_IN_THE_FUTURE' | 'SIGNED_IN_THE_FUTURE' };

/** Opens an account for an organisation, in good standing; it is in use from the start when its agreement is signed. */
export async function openServiceAccount(context: ActionContext, input: AccountToOpen): Promise<Opening> {
  const createdOn = input.createdOn ?? context.now().toISOString().slice(0, 10);
  const deed = { action: 'openServiceAccount', tenant: input.organizationId, subject: { type: 'Organization', id: input.organizationId } };
  return perform<Opening>(context, deed, (manager, entry) => open(context, { ...input, createdOn }, { manager, entry }));
}

interface Writing {
  manager: EntityManager;
  entry: Entry;
}

async function open(context: ActionContext, { organizationId: tenantId, agreement, ...input }: AccountToOpen & { createdOn: string }, { manager, entry }: Writing): Promise<Opening> {
  const organization = await manager.findOneBy(KnownOrganization, { tenantId });
  if (organization === null) {
    entry.isNobodys();
    return { refused: 'ORGANIZATION_UNKNOWN' };
  }
  const lastDate = lastDateBegun(organization.region, context.now());
  if (input.createdOn > lastDate) return { refused: 'CREATED_IN_THE_FUTURE' };
  if (agreement !== null && agreementRefusal(agreement, lastDate) !== null) return { refused: 'SIGNED_IN_THE_FUTURE' };
  const account = manager.create(ServiceAccount, { ...input, tenantId, id: context.newId(), ...stateUnder(agreement), standing: AccountStanding.GOOD, applicationId: null, announcedAt: null, version: 1 });
  const inserted = await manager.createQueryBuilder().insert().into(ServiceAccount).values(account).orIgnore().returning(['id']).execute();
  if ((inserted.raw as unknown[]).length === 0) return { refused: 'SOLD_TO_TAKEN' };
  entry.isAbout({ type: 'ServiceAccount', id: account.id });
  entry.changes({ type: { to: account.type }, standing: { to: account.standing }, createdOn: { to: account.createdOn }, status: { to: account.status }, agreementSignedOn: { to: account.agreementSignedOn } });
  await publishAccount(context, manager, account);
  return { account };
}

type AgreementState = Pick<ServiceAccount, 'status' | 'agreement' | 'agreementId' | 'agreementVersion' | 'agreementSignatory' | 'agreementSignedOn'>;

/** The columns of a signed agreement, and what the account may be under it. */
export function stateUnder(agreement: SignedAgreement | null): AgreementState {
  const status = agreement === null ? ServiceAccountStatus.PENDING : ServiceAccountStatus.ACTIVE;
  return {
    status,
    agreement: agreement === null ? AccountAgreement.NOT_SENT : AccountAgreement.SIGNED,
    agreementId: agreement?.id ?? null,
    agreementVersion: agreement?.version ?? null,
    agreementSignatory: agreement?.signatory ?? null,
    agreementSignedOn: agreement?.signedOn ?? null,
  };
}
