import { refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';

import { Shipment } from '../../db/orders/shipment.entity.js';
import type { Writing } from '../writing.js';
import { orderUnderLock } from '../orders/order-under-lock.js';
import { type Dispatch, sendParcel } from './send-parcel.js';

export interface ParcelToShip {
  shipmentId: string;
  expectedVersion: number;
  carrierCode: string;
  trackingNumber: string;
  /** Null stands for now. */
  shippedAt: Date | null;
  serials: readonly { line: number; serialNumbers: readonly string[] }[];
}

export type Shipping = { shipmentId: string } | { refused: 'SHIPMENT_UNKNOWN' | 'SHIPPED_ALREADY' | 'IN_THE_FUTURE' } | { refused: 'CHANGED_SINCE'; currentVersion: number } | Exclude<Dispatch, { shipmentId: string }>;

/** Sends a packed parcel once per key: it leaves the stock, its cost is posted, and what is owed back for it is owed from now on. */
export async function shipParcel(context: ActionContext, key: string, input: ParcelToShip): Promise<Shipping> {
  const parcel = await look(context, (manager) => manager.findOneBy(Shipment, { id: input.shipmentId }));
  const subject = { type: 'Shipment', id: input.shipmentId };
  if (parcel === null) return refuse(context, { action: 'shipParcel', tenant: null, subject }, { refused: 'SHIPMENT_UNKNOWN' });
  const { tenantId: tenant, orderId } = parcel;
  return once<Shipping>(context, { key, operation: 'shipParcel', input, tenant, subject }, (manager, entry) => ship(context, { ...input, tenantId: tenant, orderId }, { manager, entry }));
}

async function ship(context: ActionContext, input: ParcelToShip & { tenantId: string; orderId: string }, { manager, entry }: Writing): Promise<Shipping> {
  const { tenantId, orderId, shipmentId: id, expectedVersion, carrierCode, trackingNumber, serials } = input;
  const now = context.now();
  const shippedAt = input.shippedAt ?? now;
  const locked = await orderUnderLock(manager, { tenantId, id: orderId });
  const parcel = await manager.findOneBy(Shipment, { tenantId, id });
  if (locked === null || parcel === null) return { refused: 'SHIPMENT_UNKNOWN' };
  if (parcel.shippedAt !== null) return { refused: 'SHIPPED_ALREADY' };
  if (parcel.version !== expectedVersion) return { refused: 'CHANGED_SINCE', currentVersion: parcel.version };
  if (shippedAt > now) return { refused: 'IN_THE_FUTURE' };
  const sent = await sendParcel(context, manager, { locked, parcel, carrierCode, trackingNumber, shippedAt, serials });
  if ('shipmentId' in sent) entry.changes({ status: { from: 'PICKING', to: 'SHIPPED' }, carrier: { to: carrierCode }, trackingNumber: { to: trackingNumber }, shippedAt: { to: shippedAt.toISOString() } });
  return sent;
}
