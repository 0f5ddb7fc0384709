export type ServiceAccountStatus = 'ACTIVE' | 'PENDING' | 'CLOSED';
export type AccountStanding = 'GOOD' | 'ON_HOLD' | 'SUSPENDED';

export type StandingRefusal = 'ACCOUNT_CLOSED' | 'STANDING_UNCHANGED';

/**
 * The standing of an account changes while the account is not closed, and only to another standing.
 * Answers null when the change may be made.
 * @source IDS-20c IDS-31 SSA-42
 */
export function standingRefusal(account: { status: ServiceAccountStatus; standing: AccountStanding }, standing: AccountStanding): StandingRefusal | null {
  if (account.status === 'CLOSED') return 'ACCOUNT_CLOSED';
  return account.standing === standing ? 'STANDING_UNCHANGED' : null;
}
