/** Why a criterion has its verdict: a closed list, each code belonging to one verdict. */
export const reasonCodesByVerdict = {
  MET: ['SATISFIED'],
  NOT_MET: [
    'ACCOUNT_STATUS',
    'BELOW_MINIMUM',
    'DECLINED',
    'EXCLUDED',
    'EXPIRED',
    'LATE',
    'NOT_COVERED',
    'NOT_FULFILLED',
    'OTHER_REGION',
    'OVERDUE',
    'PARTS_NOT_AVAILABLE',
    'REJECTED_BY_REVIEW',
    'THIRD_PARTY_PRODUCT',
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
    'PARTS_AVAILABILITY_UNKNOWN',
    'RECEIVED_LATE',
    'REVIEW_PENDING',
    'UNREADABLE',
  ],
  NOT_APPLICABLE: ['BEFORE_APPROVAL', 'DOES_NOT_APPLY'],
} as const;

export type ReasonCode = (typeof reasonCodesByVerdict)[keyof typeof reasonCodesByVerdict][number];
