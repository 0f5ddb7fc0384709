import type { LocalDate } from '@platform/kit/pure/local-date.js';

/**
 * A finding holds no longer than the evidence it rests on: its last day is the earliest of the day that the reviewer named
 * and the last days of that evidence; null when none of them ends.
 * @source SSA-23 AASP-13
 */
export function findingHeldUntil(named: LocalDate | null, evidence: readonly { validUntil: LocalDate | null }[]): LocalDate | null {
  const [first] = [named, ...evidence.map(({ validUntil }) => validUntil)].filter((day) => day !== null).sort();
  return first ?? null;
}
