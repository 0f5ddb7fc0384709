export interface BalancedInvoice {
  id: string;
  currency: string;
  vatIncluded: boolean;
  /** Below zero where more was paid or credited than the invoice says. */
  openMinor: bigint;
}

export type BalanceRefusal = 'NOTHING_TO_GIVE_BACK' | 'MORE_THAN_BALANCE' | 'OTHER_CURRENCY' | 'NOTHING_OPEN' | 'MORE_THAN_OPEN';

/**
 * What an invoice was paid or credited beyond its total is its organisation's. No more than that is paid out, or set off against an open
 * invoice of the same currency and kind of amount, and no more than is open of that one.
 */
export function balanceRefusal({ invoice, target, amountMinor }: { invoice: BalancedInvoice; target: BalancedInvoice | null; amountMinor: bigint }): BalanceRefusal | null {
  if (invoice.openMinor >= 0n) return 'NOTHING_TO_GIVE_BACK';
  if (amountMinor > -invoice.openMinor) return 'MORE_THAN_BALANCE';
  if (target === null) return null;
  if (target.currency !== invoice.currency || target.vatIncluded !== invoice.vatIncluded) return 'OTHER_CURRENCY';
  if (target.openMinor <= 0n) return 'NOTHING_OPEN';
  return amountMinor > target.openMinor ? 'MORE_THAN_OPEN' : null;
}
