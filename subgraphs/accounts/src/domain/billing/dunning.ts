import { daysBetween, type LocalDate } from '@platform/kit/pure/local-date.js';

export const dunningSteps = ['REMINDER', 'FINAL_NOTICE', 'HOLD'] as const;
export type DunningStep = (typeof dunningSteps)[number];

/** Days from the issue of an invoice to the last day on which it is paid in time. */
export const paymentDays = 30;

const daysOverdue: Readonly<Record<DunningStep, number>> = { REMINDER: 3, FINAL_NOTICE: 14, HOLD: 30 };
/** What a partner has to answer a step, in days, however late it was taken. */
const daysAfterStep: Readonly<Record<DunningStep, number>> = { REMINDER: 0, FINAL_NOTICE: 11, HOLD: 16 };

/**
 * An invoice that is open after its due date is reminded of, then given a last notice, then its account is put on hold; each step once, in
 * their order, and none before there was time to answer the one before: steps that were missed are not made up for at once.
 * Answers the next step that is due, or null.
 * @source SSA-42
 */
export function nextDunningStep({ dueOn, today, taken, lastTakenOn }: DunnedInvoice): DunningStep | null {
  const next = dunningSteps.find((step) => !taken.includes(step));
  if (next === undefined || daysBetween(dueOn, today) < daysOverdue[next]) return null;
  return lastTakenOn === null || daysBetween(lastTakenOn, today) >= daysAfterStep[next] ? next : null;
}

export interface DunnedInvoice {
  dueOn: LocalDate;
  today: LocalDate;
  taken: readonly DunningStep[];
  /** The day of the latest step; null before the first. */
  lastTakenOn: LocalDate | null;
}

export type InvoiceState = 'OPEN' | 'OVERDUE' | 'PAID' | 'CREDITED';

/** An invoice is settled when nothing of it is open: credited when no payment was a part of it. An open one is overdue from the day after it was due. */
export function invoiceState({ openMinor, paidMinor, dueOn, today }: { openMinor: bigint; paidMinor: bigint; dueOn: string; today: string }): InvoiceState {
  if (openMinor <= 0n) return paidMinor > 0n ? 'PAID' : 'CREDITED';
  return today > dueOn ? 'OVERDUE' : 'OPEN';
}
