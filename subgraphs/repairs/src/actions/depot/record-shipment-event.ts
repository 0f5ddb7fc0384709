import type { EntityManager } from 'typeorm';

import type { Deed } from '@platform/kit/audit-trail/deed.js';
import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { PartOrder } from '../../db/orders/part-order.entity.js';
import { ShipmentEvent, type ShipmentEventOutcome } from '../../db/orders/shipment-event.entity.js';
import { Shipment } from '../../db/orders/shipment.entity.js';
import { type LockedOrder, orderUnderLock } from '../orders/order-under-lock.js';
import { deliverParcel } from './deliver-parcel.js';
import { parcelFromOutside } from './parcel-from-outside.js';
import { type Dispatch, sendParcel } from './send-parcel.js';
import type { ShipmentEventTold } from './shipment-event-told.js';

export type EventTaken = { eventId: string; outcome: ShipmentEventOutcome; reason: string | null; shipmentId: string | null };

/**
 * Takes in what another system tells of a parcel, once for each id of its own. A delivery that is told before the parcel has left
 * waits, and is applied when that is told.
 */
export async function recordShipmentEvent(context: ActionContext, told: ShipmentEventTold): Promise<EventTaken> {
  const order = await look(context, (manager) => manager.findOneBy(PartOrder, { number: told.orderNumber }));
  const deed = { action: 'recordShipmentEvents', tenant: order?.tenantId ?? null, subject: { type: 'PartOrder', id: order?.id ?? null } };
  if (order === null) {
    await refuse(context, deed, { refused: 'ORDER_UNKNOWN' });
    return { eventId: told.eventId, outcome: 'REFUSED', reason: 'ORDER_UNKNOWN', shipmentId: null };
  }
  try {
    return await take(context, { order, told, deed });
  } catch (error) {
    if (!(error instanceof ParcelRefused)) throw error;
    await refuse(context, deed, { refused: error.code });
    return { eventId: told.eventId, outcome: 'REFUSED', reason: error.code, shipmentId: null };
  }
}

function take(context: ActionContext, { order, told, deed }: { order: PartOrder; told: ShipmentEventTold; deed: Deed }): Promise<EventTaken> {
  const { tenantId, id } = order;
  return perform<EventTaken>(context, deed, async (manager, entry) => {
    const locked = (await orderUnderLock(manager, { tenantId, id }))!;
    const source = context.viewer.subject;
    const known = await manager.findOneBy(ShipmentEvent, { tenantId, source, eventId: told.eventId });
    if (known !== null) return taken(known);
    const event = await apply(context, manager, { locked, told, event: eventOf(context, { told, order }) });
    await manager.insert(ShipmentEvent, event);
    entry.changes({ kind: { to: told.kind }, result: { to: event.outcome }, trackingNumber: { to: told.trackingNumber } });
    return taken(event);
  });
}

function taken({ eventId, outcome, reason, shipmentId }: ShipmentEvent): EventTaken {
  return { eventId, outcome, reason, shipmentId };
}

function eventOf({ viewer, newId, now }: ActionContext, { told, order }: { told: ShipmentEventTold; order: PartOrder }): ShipmentEvent {
  const { eventId, kind, carrierCode: carrier, trackingNumber, occurredAt } = told;
  return { tenantId: order.tenantId, id: newId(), source: viewer.subject, eventId, kind, orderId: order.id, carrier, trackingNumber, occurredAt, receivedAt: now(), outcome: 'APPLIED', reason: null, shipmentId: null };
}

interface Applying {
  locked: LockedOrder;
  told: ShipmentEventTold;
  event: ShipmentEvent;
}

async function apply(context: ActionContext, manager: EntityManager, { locked, told, event }: Applying): Promise<ShipmentEvent> {
  const { tenantId, orderId, carrier, trackingNumber } = event;
  const parcel = await manager.findOneBy(Shipment, { tenantId, orderId, carrier, trackingNumber });
  if (told.kind === 'DELIVERED') {
    if (parcel === null) return { ...event, outcome: 'WAITING', reason: 'NOT_SHIPPED' };
    if (parcel.deliveredAt === null) await deliverParcel(context, manager, { locked, parcel, deliveredAt: told.occurredAt });
    return { ...event, shipmentId: parcel.id };
  }
  if (parcel !== null) return { ...event, shipmentId: parcel.id };
  const packed = await parcelFromOutside(context, manager, { locked, lines: told.lines });
  if ('refused' in packed) return { ...event, outcome: 'REFUSED', reason: packed.refused };
  const { carrierCode, occurredAt: shippedAt } = told;
  const sent = await sendParcel(context, manager, { locked, ...packed, carrierCode, trackingNumber, shippedAt });
  // Thrown, so that nothing of the parcel stays; told right, it may be sent again.
  if ('refused' in sent) throw new ParcelRefused(sent.refused);
  await applyWaiting(context, manager, { locked, parcel: packed.parcel });
  return { ...event, shipmentId: packed.parcel.id };
}

/** A parcel from outside that could not leave as it was told. */
class ParcelRefused extends Error {
  override name = 'ParcelRefused';

  constructor(readonly code: Exclude<Dispatch, { shipmentId: string }>['refused']) {
    super(code);
  }
}

/** A delivery that was told too early has its effect now. */
async function applyWaiting(context: ActionContext, manager: EntityManager, { locked, parcel }: { locked: LockedOrder; parcel: Shipment }): Promise<void> {
  const { tenantId, orderId, carrier, trackingNumber, id: shipmentId } = parcel;
  const early = await manager.findOneBy(ShipmentEvent, { tenantId, orderId, carrier: carrier!, trackingNumber: trackingNumber!, kind: 'DELIVERED', outcome: 'WAITING' });
  if (early === null) return;
  const deliveredAt = early.occurredAt < parcel.shippedAt! ? parcel.shippedAt! : early.occurredAt;
  await deliverParcel(context, manager, { locked, parcel, deliveredAt });
  await manager.update(ShipmentEvent, { tenantId, id: early.id }, { outcome: 'APPLIED', reason: null, shipmentId });
}
