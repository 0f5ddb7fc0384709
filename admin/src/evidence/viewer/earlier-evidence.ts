import type { EvidenceCardFragment } from '../../generated/operations.js';

/** Pictures of an earlier day to hold against those of today. */
export interface EarlierEvidence {
  /** Where they are from: `Audit A-2025-0003, closed 3 March 2025`. */
  origin: string;
  items: readonly EvidenceCardFragment[];
}
