import type { EntityManager } from 'typeorm';

import { PartOrderLine } from '../../db/orders/part-order-line.entity.js';
import { PartOrder } from '../../db/orders/part-order.entity.js';
import { lockStock } from '../../db/parts/lock-stock.js';
import type { StockBalance } from '../../domain/orders/reservation.js';

export interface LockedOrder {
  order: PartOrder;
  lines: PartOrderLine[];
  stock: Map<string, StockBalance>;
}

/**
 * An order with its lines, locked until the transaction ends: first the stock of its parts, then the order, as everybody does who
 * changes both. Its parts and its depot never change, so they can be read before. Null when there is none.
 */
export async function orderUnderLock(manager: EntityManager, { tenantId, id }: { tenantId: string; id: string }): Promise<LockedOrder | null> {
  const seen = await manager.findOneBy(PartOrder, { tenantId, id });
  if (seen === null) return null;
  const partIds = await manager.query<{ partId: string }[]>('select distinct part_id as "partId" from part_order_line where tenant_id = $1 and order_id = $2', [tenantId, id]);
  const stock = await lockStock(manager, { depotId: seen.depotId, partIds: partIds.map(({ partId }) => partId) });
  const order = await manager.findOneOrFail(PartOrder, { where: { tenantId, id }, lock: { mode: 'pessimistic_write' } });
  const lines = await manager.find(PartOrderLine, { where: { tenantId, orderId: id }, order: { line: 'ASC' } });
  return { order, lines, stock };
}
