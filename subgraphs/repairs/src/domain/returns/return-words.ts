/** What a return is owed for: the line of an order, an express replacement, or a unit taken from seed stock. */
export const ReturnSource = { PART_ORDER_LINE: 'PART_ORDER_LINE', EXPRESS_REPLACEMENT: 'EXPRESS_REPLACEMENT', SEED_STOCK_SWAP: 'SEED_STOCK_SWAP' } as const;
export type ReturnSource = keyof typeof ReturnSource;

/** What was paid for what was shipped: nothing under warranty, the exchange price against the defective one, the stock price to keep it. */
export const ReturnPriceCategory = { WARRANTY: 'WARRANTY', EXCHANGE: 'EXCHANGE', STOCK: 'STOCK' } as const;
export type ReturnPriceCategory = keyof typeof ReturnPriceCategory;

/** What comes back: the known bad one, a good part, one dead on arrival, nothing as it goes to stock, or the known bad one out of warranty. */
export const ReturnType = { KBB: 'KBB', GPR: 'GPR', DOA: 'DOA', CTS: 'CTS', TOW: 'TOW' } as const;
export type ReturnType = keyof typeof ReturnType;

export const ReturnState = { OPEN: 'OPEN', PACKED: 'PACKED', IN_TRANSIT: 'IN_TRANSIT', RECEIVED: 'RECEIVED', INSPECTED: 'INSPECTED', CLOSED: 'CLOSED' } as const;
export type ReturnState = keyof typeof ReturnState;

export const ReturnOutcome = {
  ACCEPTED: 'ACCEPTED',
  REJECTED: 'REJECTED',
  CONVERTED_TO_STOCK: 'CONVERTED_TO_STOCK',
  NEVER_RECEIVED: 'NEVER_RECEIVED',
} as const;
export type ReturnOutcome = keyof typeof ReturnOutcome;

/** Why a good part comes back: not needed, had twice, the wrong one, an order that could not be stopped, refused by the customer. */
export const GoodPartReason = { A: 'A', B: 'B', C: 'C', D: 'D', E: 'E' } as const;
export type GoodPartReason = keyof typeof GoodPartReason;

/** Whether a good part was tried out or never opened. */
export const GoodPartKind = { DIA: 'DIA', UOP: 'UOP' } as const;
export type GoodPartKind = keyof typeof GoodPartKind;

export const ReturnScanner = { CARRIER: 'CARRIER', DOCK: 'DOCK' } as const;
export type ReturnScanner = keyof typeof ReturnScanner;

export const ReturnVerdict = { ACCEPTED: 'ACCEPTED', REJECTED: 'REJECTED' } as const;
export type ReturnVerdict = keyof typeof ReturnVerdict;

export const DamageExtent = { NONE: 'NONE', RETURNABLE: 'RETURNABLE', NON_RETURNABLE: 'NON_RETURNABLE' } as const;
export type DamageExtent = keyof typeof DamageExtent;

export const ReturnDiscrepancy = { WRONG_SERIAL: 'WRONG_SERIAL', EMPTY_BOX: 'EMPTY_BOX', NOT_THE_PART: 'NOT_THE_PART', MISSING_PIECES: 'MISSING_PIECES' } as const;
export type ReturnDiscrepancy = keyof typeof ReturnDiscrepancy;

export const LateDecision = { EXCUSED: 'EXCUSED', UPHELD: 'UPHELD' } as const;
export type LateDecision = keyof typeof LateDecision;

export const BulkReturnState = { OPEN: 'OPEN', SUBMITTED: 'SUBMITTED', CANCELLED: 'CANCELLED' } as const;
export type BulkReturnState = keyof typeof BulkReturnState;
