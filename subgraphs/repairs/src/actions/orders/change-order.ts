import type { EntityManager } from 'typeorm';

import { PartOrder } from '../../db/orders/part-order.entity.js';
import { mayMove } from '../../domain/orders/part-order-status.js';

/** Saves what has become of a locked order; a move that the table does not know is a broken invariant. */
export async function changeOrder(manager: EntityManager, order: PartOrder, change: Partial<PartOrder>): Promise<PartOrder> {
  const to = change.status ?? order.status;
  if (!mayMove(order.status, to)) throw new Error(`Order ${order.number} cannot move from ${order.status} to ${to}.`);
  const next = { ...change, version: order.version + 1 };
  await manager.update(PartOrder, { tenantId: order.tenantId, id: order.id }, next);
  return Object.assign(order, next);
}
