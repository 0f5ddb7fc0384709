/** What a depot has of a part. */
export interface StockBalance {
  onHand: number;
  reserved: number;
  /** Ordered and not there yet. */
  waiting: number;
}

/**
 * What a new order may take: what nobody has reserved and nobody waits for. Whoever came first is served first, so a part that
 * others wait for is not free, even in the moment in which it has arrived.
 * @source IDS-31 SSA-11
 */
export function freeQuantity({ onHand, reserved, waiting }: StockBalance): number {
  return Math.max(0, onHand - reserved - waiting);
}

/**
 * A line takes what is free, and waits for the rest.
 * @source IDS-31 SSA-11
 */
export function reserveFor(quantity: number, balance: StockBalance): { reserved: number; waiting: number } {
  const reserved = Math.min(quantity, freeQuantity(balance));
  return { reserved, waiting: quantity - reserved };
}

/**
 * Of what has arrived or was given back, the line that has waited longest takes as much as it waits for.
 * @source IDS-31 SSA-11
 */
export function allocateTo(waiting: number, { onHand, reserved }: StockBalance): number {
  return Math.max(0, Math.min(waiting, onHand - reserved));
}
