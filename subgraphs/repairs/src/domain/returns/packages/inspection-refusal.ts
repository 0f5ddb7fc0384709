import type { DamageExtent, ReturnDiscrepancy, ReturnOutcome, ReturnVerdict } from '../return-words.js';

export interface Inspection {
  verdict: ReturnVerdict;
  extent: DamageExtent;
  discrepancies: readonly ReturnDiscrepancy[];
}

export type InspectionRefusal = 'NOTHING_THERE_TO_ACCEPT' | 'DAMAGE_FORBIDS' | 'REASON_MISSING';

/**
 * An empty box, another part, or damage beyond what may be returned cannot be accepted, and a rejection names what is wrong. Null lets
 * the inspection pass.
 * @source IDS-05 ERS-14 ERS-23
 */
export function inspectionRefusal({ verdict, extent, discrepancies }: Inspection): InspectionRefusal | null {
  const isFound = !discrepancies.includes('EMPTY_BOX') && !discrepancies.includes('NOT_THE_PART');
  if (verdict === 'REJECTED') return discrepancies.length === 0 && extent !== 'NON_RETURNABLE' ? 'REASON_MISSING' : null;
  if (!isFound) return 'NOTHING_THERE_TO_ACCEPT';
  return extent === 'NON_RETURNABLE' ? 'DAMAGE_FORBIDS' : null;
}

/**
 * An inspected return is closed as its inspector found it.
 * @source IDS-05
 */
export function inspectedOutcome(verdict: ReturnVerdict): ReturnOutcome {
  return verdict;
}
