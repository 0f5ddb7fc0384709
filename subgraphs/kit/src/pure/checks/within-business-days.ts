import type { LocalDate } from '../local-date.js';
import type { CheckResult } from '../verdict.js';
import { met, needsEvidence, notMet } from './check-result.js';

export interface WithinBusinessDaysParams {
  /** Counted after the starting day, which is day 0; the last day is included. */
  businessDays: number;
}

export interface Receipt {
  dueOn: LocalDate;
  receivedOn: LocalDate | null;
  today: LocalDate;
}

/** Received by the due date, received after it, not received though it has passed, or not due yet. */
export function withinBusinessDays({ dueOn, receivedOn, today }: Receipt): CheckResult {
  const received = receivedOn != null && receivedOn <= today ? receivedOn : null;
  const seen = { observed: received, required: `<= ${dueOn}` };
  if (received !== null) return received <= dueOn ? met(seen) : notMet('LATE', seen);
  return today <= dueOn ? needsEvidence('NOT_YET_DUE', seen) : notMet('OVERDUE', seen);
}
