import type { ServiceAccountStatus, AccountStanding } from '../standing-refusal.js';

export const creditRefusals = ['NO_ACCOUNT', 'STANDING', 'NO_CREDIT_LINE', 'CURRENCY', 'OVER_LIMIT'] as const;
export type CreditRefusal = (typeof creditRefusals)[number];

export interface OrderAtHand {
  /** The account of the order's programme; null when the organisation has none in use. */
  account: { status: ServiceAccountStatus; standing: AccountStanding } | null;
  /** The approved credit lines of the organisation, by currency. */
  currencies: readonly string[];
  amountMinor: bigint;
  currency: string;
  /** Null where there is no line in the order's currency. */
  availableMinor: bigint | null;
}

/**
 * A service order is placed under the account of its programme, in use and in good standing, and within an approved credit line in its
 * currency. Answers every reason against it, the first the most fundamental; none when it may be placed.
 * @source IDS-18 SSA-42 SSA-43 AASP-11
 */
export function creditRefusalsOf({ account, currencies, amountMinor, currency, availableMinor }: OrderAtHand): CreditRefusal[] {
  return [
    ...(account === null || account.status !== 'ACTIVE' ? ['NO_ACCOUNT' as const] : account.standing === 'GOOD' ? [] : ['STANDING' as const]),
    ...(currencies.length === 0 ? ['NO_CREDIT_LINE' as const] : currencies.includes(currency) ? [] : ['CURRENCY' as const]),
    ...(availableMinor !== null && amountMinor > availableMinor ? ['OVER_LIMIT' as const] : []),
  ];
}
