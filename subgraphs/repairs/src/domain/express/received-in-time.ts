import type { LocalDate } from '@platform/kit/pure/local-date.js';
import type { Verdict } from '@platform/kit/pure/verdict.js';

/** When an original came back, on the calendar of its place. */
export interface ReturnFacts {
  /** Null while it has not been received. */
  receivedOn: LocalDate | null;
  dueOn: LocalDate;
  today: LocalDate;
}

/**
 * The original is received in time when a carrier's scan shows it received on the due date or before: received later, or not by the
 * end of that day, is late; until then it is open.
 * @source ERS-06 ERS-23
 */
export function receivedInTime({ receivedOn, dueOn, today }: ReturnFacts): Verdict {
  if (receivedOn !== null) return receivedOn <= dueOn ? 'MET' : 'NOT_MET';
  return today <= dueOn ? 'NEEDS_EVIDENCE' : 'NOT_MET';
}
