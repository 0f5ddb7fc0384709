/** Whether a part was used before. */
export const PartCondition = { NEW: 'NEW', PREVIOUSLY_USED: 'PREVIOUSLY_USED' } as const;
export type PartCondition = keyof typeof PartCondition;

/** What is known of a part that is to be built into a replacement; null is unknown. */
export interface PartToBuildIn {
  genuine: boolean | null;
  condition: PartCondition | null;
  functionalTest: 'PASSED' | 'FAILED' | null;
}

export type PartRefusal = 'NOT_GENUINE' | 'CONDITION_UNKNOWN' | 'NOT_TESTED' | 'TEST_FAILED';

/**
 * A replacement holds genuine parts, new or used before, that have passed the functional test: no other part, and none whose origin
 * or test nobody has told. Null where the part may be built in.
 * @source ERS-40 ERS-41
 */
export function partRefusal({ genuine, condition, functionalTest }: PartToBuildIn): PartRefusal | null {
  if (genuine !== true) return 'NOT_GENUINE';
  if (condition === null) return 'CONDITION_UNKNOWN';
  if (functionalTest === null) return 'NOT_TESTED';
  return functionalTest === 'PASSED' ? null : 'TEST_FAILED';
}
