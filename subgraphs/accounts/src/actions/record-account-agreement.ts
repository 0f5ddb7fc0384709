import type { ActionContext } from '@platform/kit/graphql/context.js';
import { lastDateBegun } from '@platform/kit/pure/today-in-region.js';

import { KnownOrganization } from '../db/known-organization.entity.js';
import { AccountAgreement, type ServiceAccount, ServiceAccountStatus } from '../db/service-account.entity.js';
import { agreementRefusal, type AgreementRefusal, type SignedAgreement } from '../domain/accounts/agreement-terms.js';
import { publishAccount } from './publish-account.js';
import { withAccount } from './with-account.js';

export interface AgreementToRecord {
  accountId: string;
  expectedVersion: number;
  agreement: AccountAgreement;
  /** What was signed; needed for the first signature. */
  signed: SignedAgreement | null;
  reason: string;
}

export type RecordingOfAgreement = { account: ServiceAccount } | { refused: 'ACCOUNT_UNKNOWN' | 'ACCOUNT_CLOSED' | 'SIGNED_ALREADY' | AgreementRefusal } | { refused: 'VERSION_CONFLICT'; currentVersion: number };

/** Records how far the agreement has come. A pending account is in use once it is signed, and is closed once it is refused. */
export function recordAccountAgreement(context: ActionContext, { accountId, expectedVersion, agreement, signed, reason }: AgreementToRecord): Promise<RecordingOfAgreement> {
  return withAccount<RecordingOfAgreement>(context, { action: 'recordAccountAgreement', accountId, reason }, async (manager, { account, entry }) => {
    if (account.status === ServiceAccountStatus.CLOSED) return { refused: 'ACCOUNT_CLOSED' };
    if (account.version !== expectedVersion) return { refused: 'VERSION_CONFLICT', currentVersion: account.version };
    const organization = await manager.findOneBy(KnownOrganization, { tenantId: account.tenantId });
    const refused = refusalOf(account, { agreement, signed, lastDate: lastDateBegun(organization?.region ?? null, context.now()) });
    if (refused !== null) return { refused };
    const before = { agreement: account.agreement, status: account.status };
    const status = before.status === ServiceAccountStatus.PENDING ? statusUnder(agreement) : before.status;
    const changed = await manager.save(Object.assign(account, { agreement, status }, signed !== null && columnsOf(signed)));
    entry.changes({ agreement: { from: before.agreement, to: agreement }, status: { from: before.status, to: status }, ...(signed !== null && { agreementSignedOn: { to: signed.signedOn } }) });
    await publishAccount(context, manager, changed);
    return { account: changed };
  });
}

function statusUnder(agreement: AccountAgreement): ServiceAccountStatus {
  if (agreement === AccountAgreement.SIGNED) return ServiceAccountStatus.ACTIVE;
  return agreement === AccountAgreement.REFUSED ? ServiceAccountStatus.CLOSED : ServiceAccountStatus.PENDING;
}

/** What an account is used under is signed with its details, and a signature is not taken back. */
function refusalOf(account: ServiceAccount, { agreement, signed, lastDate }: { agreement: AccountAgreement; signed: SignedAgreement | null; lastDate: string }): AgreementRefusal | 'SIGNED_ALREADY' | null {
  if (agreement !== AccountAgreement.SIGNED) return account.status === ServiceAccountStatus.ACTIVE ? 'SIGNED_ALREADY' : null;
  return signed === null && account.agreementId !== null ? null : agreementRefusal(signed, lastDate);
}

function columnsOf({ id, version, signatory, signedOn }: SignedAgreement): Partial<ServiceAccount> {
  return { agreementId: id, agreementVersion: version, agreementSignatory: signatory, agreementSignedOn: signedOn };
}
