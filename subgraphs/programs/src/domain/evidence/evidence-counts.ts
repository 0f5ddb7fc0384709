import type { LocalDate } from '@platform/kit/pure/local-date.js';

export const EvidenceReview = { PENDING: 'PENDING', ACCEPTED: 'ACCEPTED', REJECTED: 'REJECTED' } as const;
export type EvidenceReview = keyof typeof EvidenceReview;

export interface EvidenceStanding {
  review: EvidenceReview;
  /** First day it holds; null when it always has. */
  validFrom: LocalDate | null;
  /** Last day it holds; null when it does not expire. */
  validUntil: LocalDate | null;
  isDetached: boolean;
}

/**
 * Evidence counts on a day when a reviewer has accepted it, it is attached, and the day is within its validity, first and
 * last day included. Evidence nobody has reviewed proves nothing yet, and proves nothing false either.
 * @source SSA-23 AASP-13
 */
export function evidenceCounts({ review, validFrom, validUntil, isDetached }: EvidenceStanding, on: LocalDate): boolean {
  return review === 'ACCEPTED' && !isDetached && (validFrom === null || validFrom <= on) && (validUntil === null || on <= validUntil);
}
