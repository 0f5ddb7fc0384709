import { refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';

import { PartOrder } from '../../db/orders/part-order.entity.js';
import { type Shipment } from '../../db/orders/shipment.entity.js';
import { changeOrder } from '../orders/change-order.js';
import { orderUnderLock } from '../orders/order-under-lock.js';
import type { Writing } from '../writing.js';
import { packParcel } from './pack-parcel.js';

export type Picking = { shipmentId: string } | { refused: 'ORDER_UNKNOWN' | 'NOTHING_TO_PICK' } | { refused: 'CHANGED_SINCE'; currentVersion: number };

export interface OrderToPick {
  orderId: string;
  expectedVersion: number;
}

/** Begins a parcel with all that is set aside for an accepted order and in no other parcel. */
export async function pickPartOrder(context: ActionContext, key: string, input: OrderToPick): Promise<Picking> {
  const order = await look(context, (manager) => manager.findOneBy(PartOrder, { id: input.orderId }));
  const subject = { type: 'PartOrder', id: input.orderId };
  if (order === null) return refuse(context, { action: 'pickPartOrder', tenant: null, subject }, { refused: 'ORDER_UNKNOWN' });
  const tenant = order.tenantId;
  return once<Picking>(context, { key, operation: 'pickPartOrder', input, tenant, subject }, (manager, entry) => pick(context, { ...input, tenantId: tenant }, { manager, entry }));
}

async function pick(context: ActionContext, { tenantId, orderId, expectedVersion }: OrderToPick & { tenantId: string }, { manager, entry }: Writing): Promise<Picking> {
  const locked = await orderUnderLock(manager, { tenantId, id: orderId });
  if (locked === null) return { refused: 'ORDER_UNKNOWN' };
  if (locked.order.version !== expectedVersion) return { refused: 'CHANGED_SINCE', currentVersion: locked.order.version };
  const wanted = new Map(locked.lines.map((line) => [line.id, line.reserved - line.picked]));
  const parcel = isAccepted(locked.order) ? await packParcel(context, manager, { locked, wanted }) : null;
  if (parcel === null) return { refused: 'NOTHING_TO_PICK' };
  entry.isAbout({ type: 'Shipment', id: parcel.id });
  entry.changes({ status: { to: parcel.status }, number: { to: parcel.number } });
  await changeOrder(manager, locked.order, {});
  return { shipmentId: (parcel satisfies Shipment).id };
}

/** Nothing is packed before the amount is reserved. */
export function isAccepted({ credit }: Pick<PartOrder, 'credit'>): boolean {
  return credit === 'RESERVED' || credit === 'NOT_NEEDED';
}
