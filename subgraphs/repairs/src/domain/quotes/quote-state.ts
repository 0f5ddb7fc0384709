import type { LocalDate } from '@platform/kit/pure/local-date.js';

export const QuoteStatus = { OFFERED: 'OFFERED', ACCEPTED: 'ACCEPTED', DECLINED: 'DECLINED' } as const;
export type QuoteStatus = keyof typeof QuoteStatus;

export const QuoteState = { ...QuoteStatus, EXPIRED: 'EXPIRED' } as const;
export type QuoteState = keyof typeof QuoteState;

export const QuoteLineKind = { PART: 'PART', LABOUR: 'LABOUR', OTHER: 'OTHER' } as const;
export type QuoteLineKind = keyof typeof QuoteLineKind;

/**
 * A quote is open for the customer's answer to the end of its last day; whoever has answered has answered.
 * @source AASP-02
 */
export function quoteState({ status, validUntil }: { status: QuoteStatus; validUntil: LocalDate }, today: LocalDate): QuoteState {
  return status === 'OFFERED' && validUntil < today ? 'EXPIRED' : status;
}

/**
 * What the lines of a quote come to, in minor units of its currency.
 * @source AASP-02
 */
export function quoteTotal(lines: readonly { quantity: number; unitMinor: bigint }[]): bigint {
  return lines.reduce((sum, { quantity, unitMinor }) => sum + BigInt(quantity) * unitMinor, 0n);
}
