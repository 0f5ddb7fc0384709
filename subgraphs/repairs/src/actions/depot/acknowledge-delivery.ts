import { refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';

import { Shipment } from '../../db/orders/shipment.entity.js';
import { orderUnderLock } from '../orders/order-under-lock.js';
import type { Writing } from '../writing.js';
import { deliverParcel } from './deliver-parcel.js';

export interface DeliveryToAcknowledge {
  shipmentId: string;
  /** Null stands for now. */
  deliveredAt: Date | null;
}

export type Delivery = { shipmentId: string } | { refused: 'SHIPMENT_UNKNOWN' | 'NOT_SHIPPED' | 'IN_THE_FUTURE' | 'BEFORE_SHIPMENT' };

/** Says that a parcel has arrived, once; whoever says it again is told the same. */
export async function acknowledgeDelivery(context: ActionContext, key: string, input: DeliveryToAcknowledge): Promise<Delivery> {
  const parcel = await look(context, (manager) => manager.findOneBy(Shipment, { id: input.shipmentId }));
  const subject = { type: 'Shipment', id: input.shipmentId };
  if (parcel === null) return refuse(context, { action: 'acknowledgeDelivery', tenant: null, subject }, { refused: 'SHIPMENT_UNKNOWN' });
  const { tenantId: tenant, orderId } = parcel;
  return once<Delivery>(context, { key, operation: 'acknowledgeDelivery', input, tenant, subject }, (manager, entry) => acknowledge(context, { ...input, tenantId: tenant, orderId }, { manager, entry }));
}

async function acknowledge(context: ActionContext, input: DeliveryToAcknowledge & { tenantId: string; orderId: string }, { manager, entry }: Writing): Promise<Delivery> {
  const { tenantId, orderId, shipmentId: id } = input;
  const now = context.now();
  const deliveredAt = input.deliveredAt ?? now;
  const locked = await orderUnderLock(manager, { tenantId, id: orderId });
  const parcel = await manager.findOneBy(Shipment, { tenantId, id });
  if (locked === null || parcel === null) return { refused: 'SHIPMENT_UNKNOWN' };
  if (parcel.shippedAt === null) return { refused: 'NOT_SHIPPED' };
  if (deliveredAt > now) return { refused: 'IN_THE_FUTURE' };
  if (deliveredAt < parcel.shippedAt) return { refused: 'BEFORE_SHIPMENT' };
  if (parcel.deliveredAt !== null) return { shipmentId: id };
  await deliverParcel(context, manager, { locked, parcel, deliveredAt });
  entry.changes({ status: { from: 'SHIPPED', to: 'DELIVERED' }, deliveredAt: { to: deliveredAt.toISOString() } });
  return { shipmentId: id };
}
