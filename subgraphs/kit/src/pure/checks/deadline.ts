import { addDays, type LocalDate } from '../local-date.js';
import type { CheckResult } from '../verdict.js';
import { met, needsEvidence, notMet } from './check-result.js';

export interface DeadlineParams {
  /** Calendar days; the starting day is not counted, the last day is included. */
  days: number;
  /** The kinds of thing the deadline is for, where it does not bind every one. */
  kinds?: readonly string[];
}

export function deadlineOn(startedOn: LocalDate, { days }: DeadlineParams): LocalDate {
  return addDays(startedOn, days);
}

/** Done by the last day, done after it, not done though it has passed, or not due yet. What lies after today is not done. */
export function deadline(
  { startedOn, doneOn, today }: { startedOn: LocalDate; doneOn: LocalDate | null; today: LocalDate },
  params: DeadlineParams,
): CheckResult {
  const dueOn = deadlineOn(startedOn, params);
  const done = doneOn != null && doneOn <= today ? doneOn : null;
  const seen = { observed: done, required: `<= ${dueOn}` };
  if (done !== null && done <= dueOn) return met(seen);
  if (today <= dueOn) return needsEvidence('NOT_YET_DUE', seen);
  return done === null ? notMet('OVERDUE', seen) : notMet('LATE', seen);
}
