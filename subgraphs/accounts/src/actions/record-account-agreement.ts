import type { ActionContext } from '@platform/kit/graphql/context.js';

import { AccountAgreement, type ServiceAccount, ServiceAccountStatus } from '../db/service-account.entity.js';
import { publishAccount } from './publish-account.js';
import { withAccount } from './with-account.js';

export interface AgreementToRecord {
  accountId: string;
  expectedVersion: number;
  agreement: AccountAgreement;
  reason: string;
}

export type RecordingOfAgreement = { account: ServiceAccount } | { refused: 'ACCOUNT_UNKNOWN' | 'ACCOUNT_CLOSED' } | { refused: 'VERSION_CONFLICT'; currentVersion: number };

/** Records how far the agreement has come. A pending account is in use once it is signed, and is closed once it is refused. */
export function recordAccountAgreement(context: ActionContext, { accountId, expectedVersion, agreement, reason }: AgreementToRecord): Promise<RecordingOfAgreement> {
  return withAccount<RecordingOfAgreement>(context, { action: 'recordAccountAgreement', accountId, reason }, async (manager, { account, entry }) => {
    if (account.status === ServiceAccountStatus.CLOSED) return { refused: 'ACCOUNT_CLOSED' };
    if (account.version !== expectedVersion) return { refused: 'VERSION_CONFLICT', currentVersion: account.version };
    const before = { agreement: account.agreement, status: account.status };
    const status = before.status === ServiceAccountStatus.PENDING ? statusUnder(agreement) : before.status;
    const changed = await manager.save(Object.assign(account, { agreement, status }));
    entry.changes({ agreement: { from: before.agreement, to: agreement }, status: { from: before.status, to: status } });
    await publishAccount(context, manager, changed);
    return { account: changed };
  });
}

function statusUnder(agreement: AccountAgreement): ServiceAccountStatus {
  if (agreement === AccountAgreement.SIGNED) return ServiceAccountStatus.ACTIVE;
  return agreement === AccountAgreement.REFUSED ? ServiceAccountStatus.CLOSED : ServiceAccountStatus.PENDING;
}
