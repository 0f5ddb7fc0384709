import type { ServiceAccount } from '../db/service-account.entity.js';

/** A saved account as lists answer it: its organisation is a reference. */
export function answeredAccount(account: ServiceAccount): ServiceAccount {
  return Object.assign(account, { organization: { __typename: 'Organization', id: account.tenantId } });
}
