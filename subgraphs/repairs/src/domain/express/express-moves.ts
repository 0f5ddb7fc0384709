/** How far an express replacement has come. */
export const ExpressState = {
  REQUESTED: 'REQUESTED',
  HOLD_PLACED: 'HOLD_PLACED',
  DECLINED: 'DECLINED',
  CANCELLED: 'CANCELLED',
  SHIPPED: 'SHIPPED',
  AWAITING_RETURN: 'AWAITING_RETURN',
  RECEIVED: 'RECEIVED',
  INSPECTED: 'INSPECTED',
  SETTLED: 'SETTLED',
} as const;
export type ExpressState = keyof typeof ExpressState;

/** From each state, those that may follow; a replacement that ships before the original is back is what the service is. */
export const expressMoves: Readonly<Record<ExpressState, readonly ExpressState[]>> = {
  REQUESTED: ['HOLD_PLACED', 'DECLINED', 'CANCELLED'],
  HOLD_PLACED: ['SHIPPED', 'CANCELLED', 'DECLINED'],
  DECLINED: [],
  CANCELLED: [],
  SHIPPED: ['AWAITING_RETURN', 'RECEIVED', 'SETTLED'],
  AWAITING_RETURN: ['RECEIVED', 'SETTLED'],
  RECEIVED: ['INSPECTED', 'SETTLED'],
  INSPECTED: ['SETTLED'],
  SETTLED: [],
};

/**
 * A replacement ships only once the hold on the customer's card is placed, and before the original is back; what is back is
 * inspected, and only then, or by a person's decision, the hold is settled. What is declined, cancelled or settled stays so.
 * @source ERS-03 ERS-05 ERS-08 ERS-09
 */
export function mayFollow(from: ExpressState, to: ExpressState): boolean {
  return expressMoves[from].includes(to);
}

/** Whether it is under way: a device has one such at a time. */
export function isUnderWay(state: ExpressState): boolean {
  return expressMoves[state].length > 0;
}
