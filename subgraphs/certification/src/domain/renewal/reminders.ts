import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';

/** Days before the last day of a certification on which its renewal is called to mind. */
export const reminderDays = [60, 30, 7] as const;

export interface PlannedReminder {
  daysBefore: number;
  dueOn: LocalDate;
}

/**
 * A certification's renewal is called to mind 60, 30 and 7 calendar days before its last day.
 * @source AASP-31
 */
export function plannedReminders(validUntil: LocalDate): PlannedReminder[] {
  return reminderDays.map((daysBefore) => ({ daysBefore, dueOn: addDays(validUntil, -daysBefore) }));
}

export interface WaitingReminder {
  dueOn: LocalDate;
  validUntil: LocalDate;
  /** A certification for the same product lasts longer, or this one was withdrawn. */
  isNeedless: boolean;
  /** When the next one of the same certification is due; null after the last. */
  nextDueOn: LocalDate | null;
}

/**
 * A reminder that is due is told once; it is passed over when the renewal has come, when the certification has lapsed, or
 * when a later reminder is due as well, so that a late sweep tells one thing and not three.
 * @source AASP-31
 */
export function reminderFate({ dueOn, validUntil, isNeedless, nextDueOn }: WaitingReminder, today: LocalDate): 'WAITING' | 'TOLD' | 'PASSED_OVER' {
  if (today < dueOn) return 'WAITING';
  if (isNeedless || validUntil < today) return 'PASSED_OVER';
  return nextDueOn !== null && nextDueOn <= today ? 'PASSED_OVER' : 'TOLD';
}
