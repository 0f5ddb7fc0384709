import type { OrderCredit, PartOrderStatus } from './order-codes.js';

/** Of one line: how many were ordered, and what has become of them. */
export interface LineQuantities {
  quantity: number;
  reserved: number;
  shipped: number;
  cancelled: number;
  delivered: number;
}

/** From each status, the statuses an order may take next. */
export const partOrderStatusMoves: Readonly<Record<PartOrderStatus, readonly PartOrderStatus[]>> = {
  SUBMITTED: ['CREDIT_RESERVED', 'BACK_ORDERED', 'REFUSED', 'CANCELLED'],
  CREDIT_RESERVED: ['PARTLY_SHIPPED', 'SHIPPED', 'CANCELLED'],
  BACK_ORDERED: ['CREDIT_RESERVED', 'CANCELLED'],
  REFUSED: [],
  PARTLY_SHIPPED: ['SHIPPED', 'DELIVERED'],
  SHIPPED: ['DELIVERED'],
  DELIVERED: [],
  CANCELLED: [],
};

/** What may still ship of a line that has not. */
export function openQuantity({ quantity, shipped, cancelled }: LineQuantities): number {
  return quantity - shipped - cancelled;
}

/**
 * The status of an order follows from its credit and from what has become of its lines: nothing ships before credit is reserved,
 * and an order is shipped when nothing of it is left to ship.
 * @source IDS-18 SSA-08 IDS-31
 */
export function partOrderStatus(credit: OrderCredit, lines: readonly LineQuantities[]): PartOrderStatus {
  if (credit === 'REFUSED') return 'REFUSED';
  const sum = (part: keyof LineQuantities): number => lines.reduce((total, line) => total + line[part], 0);
  const shipped = sum('shipped');
  const open = lines.reduce((total, line) => total + openQuantity(line), 0);
  if (open === 0 && shipped === 0) return 'CANCELLED';
  if (credit === 'ASKED') return 'SUBMITTED';
  if (open === 0) return sum('delivered') === shipped ? 'DELIVERED' : 'SHIPPED';
  if (shipped > 0) return 'PARTLY_SHIPPED';
  return sum('reserved') > 0 ? 'CREDIT_RESERVED' : 'BACK_ORDERED';
}

/**
 * An order moves from one status to the next only along the table.
 * @source SSA-08
 */
export function mayMove(from: PartOrderStatus, to: PartOrderStatus): boolean {
  return from === to || partOrderStatusMoves[from].includes(to);
}
