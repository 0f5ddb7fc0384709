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
