import type { PriceCategory } from '../parts/part-codes.js';
import type { RepairType } from '../repair-codes.js';
import { isOwedBack } from '../returns/returning-lines.js';
import { repairTypeRules } from '../repairs/types/repair-types.js';

export interface OwedLine {
  priceCategory: PriceCategory;
  /** Whether it replaces for nothing what was dead on arrival: that comes back by its own return. */
  isReplacement: boolean;
}

/**
 * For a repair of the type return before replace (CRBR) nothing under warranty or in exchange leaves before the defective part is at the depot.
 * @source IDS-05 IDS-16
 */
export function returnsFirst(repairType: RepairType | null, lines: readonly OwedLine[]): boolean {
  return repairType !== null && repairTypeRules[repairType].isReturnedFirst && lines.some(({ priceCategory, isReplacement }) => isOwedBack(priceCategory) && !isReplacement);
}

export interface ReturningLine {
  id: string;
  line: number;
  priceCategory: PriceCategory;
  quantity: number;
  cancelled: number;
  shipped: number;
}

/**
 * How many defective parts of a line are still to come to the depot; none of one that is bought at the stock price, or of what was cancelled.
 * @source IDS-05 IDS-16
 */
export function returnsAwaited({ priceCategory, quantity, cancelled }: Pick<ReturningLine, 'priceCategory' | 'quantity' | 'cancelled'>, received: number): number {
  return isOwedBack(priceCategory) ? Math.max(0, quantity - cancelled - received) : 0;
}

/**
 * The first line of which more would have left than defective parts have come; null where the pieces may leave.
 * @source IDS-05 IDS-16
 */
export function lineBeforeReturn(lines: readonly ReturningLine[], { leaving, received }: { leaving: ReadonlyMap<string, number>; received: ReadonlyMap<string, number> }): number | null {
  const early = lines.find(({ id, priceCategory, shipped }) => isOwedBack(priceCategory) && leaving.has(id) && shipped + leaving.get(id)! > (received.get(id) ?? 0));
  return early?.line ?? null;
}
