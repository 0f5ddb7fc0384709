import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import type { PartOrder } from '../../db/orders/part-order.entity.js';

/** What telling of an order needs; an action's context has it, and so has a sweep. */
export type Sender = Pick<ActionContext, 'bus' | 'requestId' | 'now' | 'newId'>;

type Told = Pick<PartOrder, 'id' | 'tenantId' | 'currency' | 'credit'>;

/** Asks Accounts & Credit to reserve what the order costs. */
export function publishSubmitted(sender: Sender, manager: EntityManager, order: Told & Pick<PartOrder, 'amountMinor' | 'vatIncluded' | 'program'>): Promise<void> {
  const { amountMinor, currency, vatIncluded, program } = order;
  return publish(sender, manager, { order, type: 'part-order.submitted', payload: { amountMinor, currency, vatIncluded, program } });
}

/** Tells that something of the order has left, and what that part of it costs. */
export function publishShipped(sender: Sender, manager: EntityManager, { order, shipmentId, amountMinor }: { order: Told; shipmentId: string; amountMinor: bigint }): Promise<void> {
  return publish(sender, manager, { order, type: 'part-order.shipped', payload: { shipmentId, amountMinor: String(amountMinor), currency: order.currency } });
}

/** Tells what of the order will never leave, so that its credit is given back. */
export function publishCancelled(sender: Sender, manager: EntityManager, { order, amountMinor }: { order: Told; amountMinor: bigint }): Promise<void> {
  return publish(sender, manager, { order, type: 'part-order.cancelled', payload: { amountMinor: String(amountMinor), currency: order.currency } });
}

interface News {
  order: Told;
  type: string;
  payload: object;
}

/** An order that costs nothing has no credit, and Accounts & Credit is told nothing of it. */
async function publish({ bus, requestId, now, newId }: Sender, manager: EntityManager, { order, type, payload }: News): Promise<void> {
  if (order.credit === 'NOT_NEEDED') return;
  const at = now();
  await bus.publish(manager, {
    ...{ id: newId(), type, version: 1, tenant: order.tenantId },
    aggregate: { type: 'PartOrder', id: order.id, sequence: at.getTime() },
    occurredAt: at.toISOString(),
    causation: requestId,
    payload: { orderId: order.id, organizationId: order.tenantId, ...payload },
  });
}
