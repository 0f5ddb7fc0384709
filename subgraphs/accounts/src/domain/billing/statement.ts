/** One movement of what an organisation owes: above zero owes more, below zero owes less. */
export interface Movement {
  /** RFC 3339 instant. */
  at: string;
  /** INVOICE, PAYMENT, CREDIT_NOTE, PAYOUT, or SET_OFF, which stands on both invoices and adds up to nothing; of what a card has paid FEE and PAYMENT, of what it got back CREDIT_NOTE and REFUND. */
  code: string;
  /** The number of the invoice or receipt it belongs to; null where it belongs to none. */
  document: string | null;
  amountMinor: bigint;
}

export interface Statement {
  openingMinor: bigint;
  movements: Movement[];
  closingMinor: bigint;
}

/**
 * A statement begins with what was owed before its month, lists every movement of the month, and ends with their sum: the closing amount of
 * a month is the opening one of the next.
 * @source SSA-16
 */
export function statementOf(all: readonly (Movement & { isBefore: boolean })[]): Statement {
  const sum = (rows: readonly Movement[]): bigint => rows.reduce((total, { amountMinor }) => total + amountMinor, 0n);
  const openingMinor = sum(all.filter(({ isBefore }) => isBefore));
  const movements = all.filter(({ isBefore }) => !isBefore).map(({ isBefore: _, ...movement }) => movement);
  return { openingMinor, movements, closingMinor: openingMinor + sum(movements) };
}
