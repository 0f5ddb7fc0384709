import { isCreditorReference, referencesIn } from './creditor-reference.js';

export interface Payable {
  invoiceId: string;
  reference: string;
  currency: string;
  openMinor: bigint;
}

/** The references that a payment names, in its own field or in the payer's words. */
export function namedReferences({ reference, remittance }: { reference: string | null; remittance: string }): string[] {
  const own = reference?.replaceAll(' ', '').toUpperCase() ?? '';
  return [...new Set([...(isCreditorReference(own) ? [own] : []), ...referencesIn(remittance)])];
}

/**
 * A payment settles the invoices that it names, in its currency, the first named first, as far as it reaches; what is left of it, and a payment
 * that names none, waits for a person. An amount alone settles nothing: it is not proof of whose it is.
 */
export function settledBy(payment: { amountMinor: bigint; currency: string }, named: readonly Payable[]): { invoiceId: string; amountMinor: bigint }[] {
  let left = payment.amountMinor;
  return named.flatMap(({ invoiceId, currency, openMinor }) => {
    const amountMinor = currency === payment.currency ? (openMinor < left ? openMinor : left) : 0n;
    left -= amountMinor;
    return amountMinor > 0n ? [{ invoiceId, amountMinor }] : [];
  });
}
