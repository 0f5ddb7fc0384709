import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import { PartOrderLine } from '../../db/orders/part-order-line.entity.js';
import { ShipmentLine } from '../../db/orders/shipment-line.entity.js';
import { ShipmentStatus } from '../../db/orders/shipment-status.js';
import { Shipment } from '../../db/orders/shipment.entity.js';
import type { LockedOrder } from '../orders/order-under-lock.js';

/** Puts so many of each line into a new parcel of a locked order; null where that is nothing. */
export async function packParcel({ now, newId }: Pick<ActionContext, 'now' | 'newId'>, manager: EntityManager, { locked, wanted }: { locked: LockedOrder; wanted: ReadonlyMap<string, number> }): Promise<Shipment | null> {
  const { order, lines } = locked;
  const packed = lines.flatMap((line) => ((wanted.get(line.id) ?? 0) > 0 ? [{ line, quantity: wanted.get(line.id)! }] : []));
  if (packed.length === 0) return null;
  const { tenantId, id: orderId, depotId } = order;
  const number = (await manager.countBy(Shipment, { tenantId, orderId })) + 1;
  const state = { status: ShipmentStatus.PICKING, pickedAt: now(), carrier: null, trackingNumber: null, shippedAt: null, deliveredAt: null, version: 1 };
  const parcel = manager.create(Shipment, { tenantId, id: newId(), orderId, number, depotId, ...state });
  await manager.insert(Shipment, parcel);
  await manager.insert(ShipmentLine, packed.map(({ line, quantity }) => ({ tenantId, id: newId(), shipmentId: parcel.id, orderLineId: line.id, quantity, serialNumbers: [] })));
  for (const { line, quantity } of packed) {
    await manager.update(PartOrderLine, { tenantId, id: line.id }, { picked: line.picked + quantity });
    line.picked += quantity;
  }
  return parcel;
}
