import type { OrderingProgram } from '../../domain/orders/order-codes.js';
import type { PriceCategory } from '../../domain/parts/part-codes.js';

export interface PartOrderToSubmit {
  locationId: string;
  program: OrderingProgram;
  /** Whether it buys iPhones in advance, for the location's seed stock. */
  seedStock: boolean;
  /** Null for a stocking order. */
  repairId: string | null;
  purchaseOrderNumber: string | null;
  lines: readonly { partNumber: string; quantity: number; priceCategory: PriceCategory }[];
}
