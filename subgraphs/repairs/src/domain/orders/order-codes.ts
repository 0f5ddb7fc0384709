/** How far an order has come. */
export const PartOrderStatus = {
  SUBMITTED: 'SUBMITTED',
  CREDIT_RESERVED: 'CREDIT_RESERVED',
  BACK_ORDERED: 'BACK_ORDERED',
  REFUSED: 'REFUSED',
  PARTLY_SHIPPED: 'PARTLY_SHIPPED',
  SHIPPED: 'SHIPPED',
  DELIVERED: 'DELIVERED',
  CANCELLED: 'CANCELLED',
} as const;
export type PartOrderStatus = keyof typeof PartOrderStatus;

export const PartOrderKind = { REPAIR: 'REPAIR', STOCKING: 'STOCKING', SEED_STOCK: 'SEED_STOCK' } as const;
export type PartOrderKind = keyof typeof PartOrderKind;

/** The programmes whose participants order parts. */
export const OrderingProgram = { IDS: 'IDS', SSA: 'SSA', AASP: 'AASP' } as const;
export type OrderingProgram = keyof typeof OrderingProgram;

/** What Accounts & Credit has said to the amount. */
export const OrderCredit = { NOT_NEEDED: 'NOT_NEEDED', ASKED: 'ASKED', RESERVED: 'RESERVED', REFUSED: 'REFUSED' } as const;
export type OrderCredit = keyof typeof OrderCredit;
