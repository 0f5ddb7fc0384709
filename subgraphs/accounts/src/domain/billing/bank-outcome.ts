import type { Payable } from './bank-match.js';

/** What became of an entry of a bank's file. */
export const bankOutcomes = ['UNMATCHED', 'PARTLY_MATCHED', 'REFUSED', 'MATCHED', 'KNOWN', 'PASSED_OVER'] as const;
export type BankOutcome = (typeof bankOutcomes)[number];

export const bankReasons = [
  'NAMES_NO_INVOICE', 'INVOICE_UNKNOWN', 'OTHER_CURRENCY', 'NOTHING_OPEN', 'MORE_THAN_OPEN',
  'DEBIT', 'NOT_BOOKED', 'REVERSAL',
  'NO_BANK_REFERENCE', 'NO_DAY', 'NO_CURRENCY', 'NO_AMOUNT',
] as const;
export type BankReason = (typeof bankReasons)[number];

export interface BankVerdict {
  outcome: BankOutcome;
  /** Null for what is matched, and for what was known. */
  reason: BankReason | null;
}

/**
 * A payment whose whole amount settled invoices is matched. One that settled less waits for a person with its reason: it names no invoice,
 * none that there is, one of another currency, one of which nothing is open, or it is more than was open.
 */
export function bankVerdict({ amountMinor, settledMinor, currency, named, found }: { amountMinor: bigint; settledMinor: bigint; currency: string; named: readonly string[]; found: readonly Pick<Payable, 'currency'>[] }): BankVerdict {
  if (settledMinor === amountMinor) return { outcome: 'MATCHED', reason: null };
  if (settledMinor > 0n) return { outcome: 'PARTLY_MATCHED', reason: 'MORE_THAN_OPEN' };
  if (named.length === 0) return { outcome: 'UNMATCHED', reason: 'NAMES_NO_INVOICE' };
  if (found.length === 0) return { outcome: 'UNMATCHED', reason: 'INVOICE_UNKNOWN' };
  return { outcome: 'UNMATCHED', reason: found.some((invoice) => invoice.currency === currency) ? 'NOTHING_OPEN' : 'OTHER_CURRENCY' };
}

export type BankFileState = 'RUNNING' | 'DONE' | 'BROKEN_OFF';

const silenceMsMax = 120_000;

/** A file whose import has told nothing for two minutes has broken off: its process is gone, and it may be sent again. */
export function bankFileState({ finishedAt, progressedAt, now }: { finishedAt: Date | null; progressedAt: Date; now: Date }): BankFileState {
  if (finishedAt !== null) return 'DONE';
  return now.getTime() - progressedAt.getTime() > silenceMsMax ? 'BROKEN_OFF' : 'RUNNING';
}
