import { refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';

import { PartOrder } from '../../db/orders/part-order.entity.js';
import { partOrderStatus } from '../../domain/orders/part-order-status.js';
import type { Writing } from '../writing.js';
import { changeOrder } from './change-order.js';
import { orderUnderLock } from './order-under-lock.js';
import { publishCancelled } from './publish-order.js';
import { releaseOrder } from './release-order.js';

export type Cancellation = { orderId: string } | { refused: 'ORDER_UNKNOWN' | 'NOTHING_TO_CANCEL' } | { refused: 'CHANGED_SINCE'; currentVersion: number };

export interface OrderToCancel {
  orderId: string;
  expectedVersion: number;
}

/** Cancels what of an order has not been picked: its parts are free again, and its credit is given back. What has left stays. */
export async function cancelPartOrder(context: ActionContext, key: string, input: OrderToCancel): Promise<Cancellation> {
  const tenant = context.viewer.tenant ?? (await look(context, (manager) => manager.findOneBy(PartOrder, { id: input.orderId })))?.tenantId ?? null;
  const subject = { type: 'PartOrder', id: input.orderId };
  if (tenant === null) return refuse(context, { action: 'cancelPartOrder', tenant, subject }, { refused: 'ORDER_UNKNOWN' });
  return once<Cancellation>(context, { key, operation: 'cancelPartOrder', input, tenant, subject }, (manager, entry) => cancel(context, { ...input, tenantId: tenant }, { manager, entry }));
}

async function cancel(context: ActionContext, { tenantId, orderId, expectedVersion }: OrderToCancel & { tenantId: string }, { manager, entry }: Writing): Promise<Cancellation> {
  const locked = await orderUnderLock(manager, { tenantId, id: orderId });
  if (locked === null) return { refused: 'ORDER_UNKNOWN' };
  const { order, lines } = locked;
  if (order.version !== expectedVersion) return { refused: 'CHANGED_SINCE', currentVersion: order.version };
  const free = lines.some(({ quantity, picked, shipped, cancelled }) => quantity - picked - shipped - cancelled > 0);
  if (order.status === 'REFUSED' || !free) return { refused: 'NOTHING_TO_CANCEL' };
  const amountMinor = await releaseOrder(context, manager, locked);
  const status = partOrderStatus(order.credit, lines);
  entry.changes({ status: { from: order.status, to: status }, cancelledMinor: { to: String(amountMinor) } });
  await publishCancelled(context, manager, { order, amountMinor });
  await changeOrder(manager, order, { status });
  return { orderId };
}
