import { addDays, addYears, latestDate, type LocalDate } from '../local-date.js';
import type { CheckResult } from '../verdict.js';
import { met, needsEvidence, notMet } from './check-result.js';

/** A term counted from a start that is not itself counted; its last day is included. */
export interface MaxDateParams {
  years?: number;
  days?: number;
}

export function termEnd(from: LocalDate, { years = 0, days = 0 }: MaxDateParams): LocalDate {
  return addDays(addYears(from, years), days);
}

/** A date is covered while any of several terms lasts: the longest decides; with none known the question stays open. */
export function maxDate({ on, ends }: { on: LocalDate; ends: readonly (LocalDate | null)[] }): CheckResult {
  const last = latestDate(ends);
  const seen = { observed: on, required: last && `<= ${last}` };
  if (last === null) return needsEvidence('FACT_MISSING', seen);
  return on <= last ? met(seen) : notMet('EXPIRED', seen);
}
