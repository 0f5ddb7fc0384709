import type { EntityManager } from 'typeorm';

import type { PartOrder } from '../../db/orders/part-order.entity.js';

/** How many defective parts have come before their replacement and were accepted, by the line of the order. */
export async function receivedEarly(manager: EntityManager, { tenantId, id }: Pick<PartOrder, 'tenantId' | 'id'>): Promise<Map<string, number>> {
  const counts = await manager.query<{ orderLineId: string; count: number }[]>(
    `select order_line_id as "orderLineId", count(*)::int as count from early_return where tenant_id = $1 and order_id = $2 and verdict = 'ACCEPTED' group by order_line_id`,
    [tenantId, id],
  );
  return new Map(counts.map(({ orderLineId, count }) => [orderLineId, count]));
}
