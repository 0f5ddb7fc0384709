import type { FunctionalTest } from './part-codes.js';

export interface TestedPart {
  genuine: boolean;
  functionalTest: FunctionalTest;
}

export type PartQualityReason = 'PART_NOT_GENUINE' | 'PART_NOT_TESTED';

/**
 * A replacement part, new or previously used, is genuine and has passed the functional test; every reason why one is not
 * handed out.
 * @source ERS-40 ERS-41 SSA-36
 */
export function partQualityReasons({ genuine, functionalTest }: TestedPart): PartQualityReason[] {
  return [...(genuine ? [] : (['PART_NOT_GENUINE'] as const)), ...(functionalTest === 'PASSED' ? [] : (['PART_NOT_TESTED'] as const))];
}
