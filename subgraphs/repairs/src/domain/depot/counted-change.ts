import type { StockBalance } from '../orders/reservation.js';

export type CountRefusal = 'STOCK_MOVED' | 'COUNT_BELOW_RESERVED';

/**
 * A count corrects what is on hand by what was counted more or less. It is refused when the stock has moved since the counting began,
 * and when fewer were counted than are set aside for orders: those are released first, by whoever promised them.
 * @source IDS-20b IDS-31
 */
export function countedChange({ onHand, reserved }: Pick<StockBalance, 'onHand' | 'reserved'>, { counted, expected }: { counted: number; expected: number }): number | CountRefusal {
  if (onHand !== expected) return 'STOCK_MOVED';
  return counted < reserved ? 'COUNT_BELOW_RESERVED' : counted - onHand;
}

/**
 * From one depot to another goes at most what nobody has set aside.
 * @source IDS-20b IDS-31
 */
export function transferable({ onHand, reserved }: Pick<StockBalance, 'onHand' | 'reserved'>): number {
  return onHand - reserved;
}
