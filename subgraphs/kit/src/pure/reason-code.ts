/** Why a criterion has its verdict: a closed list, each code belonging to one verdict. */
export const reasonCodesByVerdict = {
  MET: ['SATISFIED'],
  NOT_MET: [
    'BELOW_MINIMUM',
    'DECLINED',
    'EXCLUDED',
    'LATE',
    'NOT_COVERED',
    'NOT_FULFILLED',
    'OTHER_REGION',
    'OVERDUE',
    'REJECTED_BY_REVIEW',
  ],
  NEEDS_EVIDENCE: [
    'CONTRADICTORY_FACTS',
    'DOCUMENT_MISSING',
    'FACT_MISSING',
    'IN_PROGRESS',
    'MIXED_ACTIVITIES',
    'NOT_YET_DUE',
    'NO_HISTORY',
    'PARTIAL_PERIOD',
    'RECEIVED_LATE',
    'REVIEW_PENDING',
    'UNREADABLE',
  ],
  NOT_APPLICABLE: ['BEFORE_APPROVAL', 'DOES_NOT_APPLY'],
} as const;

export type ReasonCode = (typeof reasonCodesByVerdict)[keyof typeof reasonCodesByVerdict][number];
