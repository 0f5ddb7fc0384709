/** What a part is, by the trade's words. */
export const PartType = {
  ADJUSTMENT: 'ADJUSTMENT',
  MODULE: 'MODULE',
  REPLACEMENT: 'REPLACEMENT',
  SERVICE: 'SERVICE',
  SERVICE_CONTRACT: 'SERVICE_CONTRACT',
  OTHER: 'OTHER',
} as const;
export type PartType = keyof typeof PartType;

export const PartCondition = { NEW: 'NEW', PREVIOUSLY_USED: 'PREVIOUSLY_USED' } as const;
export type PartCondition = keyof typeof PartCondition;

export const FunctionalTest = { PASSED: 'PASSED', FAILED: 'FAILED', NOT_TESTED: 'NOT_TESTED' } as const;
export type FunctionalTest = keyof typeof FunctionalTest;

/** Under warranty a part costs nothing, in exchange the defective one goes back, from stock it is kept. */
export const PriceCategory = { WARRANTY: 'WARRANTY', EXCHANGE: 'EXCHANGE', STOCK: 'STOCK' } as const;
export type PriceCategory = keyof typeof PriceCategory;
