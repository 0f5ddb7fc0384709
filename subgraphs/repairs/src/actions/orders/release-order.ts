import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import { PartOrderLine } from '../../db/orders/part-order-line.entity.js';
import { moveStock } from '../../db/parts/move-stock.js';
import type { LockedOrder } from './order-under-lock.js';

/**
 * Gives back what an order has set aside and not yet picked, and waits for nothing more: the lines are cancelled as far as they
 * have not left. Answers what the cancelled part costs.
 */
export async function releaseOrder({ newId, now }: Pick<ActionContext, 'newId' | 'now'>, manager: EntityManager, { order, lines }: Pick<LockedOrder, 'order' | 'lines'>): Promise<bigint> {
  const given = lines.map((line) => {
    const free = line.reserved - line.picked;
    const waiting = line.quantity - line.reserved - line.shipped - line.cancelled;
    return { line, free, waiting };
  });
  await moveStock(manager, {
    depotId: order.depotId,
    at: now(),
    newId,
    movements: given.map(({ line, free, waiting }) => ({ partId: line.partId, kind: 'RELEASED' as const, reserved: -free, waiting: -waiting, orderLineId: line.id })),
  });
  let amountMinor = 0n;
  for (const { line, free, waiting } of given.filter((each) => each.free + each.waiting > 0)) {
    const change = { reserved: line.reserved - free, cancelled: line.cancelled + free + waiting };
    await manager.update(PartOrderLine, { tenantId: order.tenantId, id: line.id }, change);
    Object.assign(line, change);
    amountMinor += BigInt(line.unitPriceMinor) * BigInt(free + waiting);
  }
  return amountMinor;
}
