/** What is held against what. */
export const reconciledThings = ['BANK_PAYMENTS', 'BANK_UNMATCHED', 'INVOICES_OPEN', 'CHARGES_UNBILLED', 'CARD_TAKEN', 'CARD_HELD', 'CARD_PAYOUTS', 'ORDERS_RESERVED', 'CREDIT_GRANTED'] as const;
export type ReconciledThing = (typeof reconciledThings)[number];

/** Two sums of one thing in one currency, in minor units. */
export interface Compared {
  thing: ReconciledThing;
  currency: string;
  expectedMinor: bigint;
  foundMinor: bigint;
}

export type ReconciliationState = 'DIFFERS' | 'OUTSTANDING' | 'ADDS_UP';

export interface Reconciled extends Compared {
  differenceMinor: bigint;
  state: ReconciliationState;
}

/** What arrives later than it is owed: payments nobody has matched yet, and what the card provider still has to pay out. */
const mayLag: ReadonlySet<ReconciledThing> = new Set(['BANK_UNMATCHED', 'CARD_PAYOUTS']);
const places: readonly ReconciliationState[] = ['DIFFERS', 'OUTSTANDING', 'ADDS_UP'];

/**
 * Two sums of the same thing must be the same. What may lag is outstanding while less has arrived than is owed; more than is owed differs.
 * What does not add up comes first, then what is outstanding, each in the order of the report and by currency.
 */
export function reconciled(compared: readonly Compared[]): Reconciled[] {
  const rows = compared.map((row): Reconciled => {
    const differenceMinor = row.foundMinor - row.expectedMinor;
    const isLagging = mayLag.has(row.thing) && differenceMinor < 0n;
    return { ...row, differenceMinor, state: differenceMinor === 0n ? 'ADDS_UP' : isLagging ? 'OUTSTANDING' : 'DIFFERS' };
  });
  const order = (row: Reconciled): number => places.indexOf(row.state) * reconciledThings.length + reconciledThings.indexOf(row.thing);
  return rows.sort((a, b) => order(a) - order(b) || (a.currency < b.currency ? -1 : 1));
}
