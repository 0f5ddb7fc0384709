import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import { PartOrderLine } from '../../db/orders/part-order-line.entity.js';
import { ShipmentLine } from '../../db/orders/shipment-line.entity.js';
import { ShipmentStatus } from '../../db/orders/shipment-status.js';
import { Shipment } from '../../db/orders/shipment.entity.js';
import type { PartOrder } from '../../db/orders/part-order.entity.js';
import { SeedStockState, SeedStockUnit } from '../../db/seed-stock/seed-stock-unit.entity.js';
import { addToLocation } from '../../db/parts/add-to-location.js';
import { partOrderStatus } from '../../domain/orders/part-order-status.js';
import { changeOrder } from '../orders/change-order.js';
import type { LockedOrder } from '../orders/order-under-lock.js';

export interface ParcelToDeliver {
  locked: LockedOrder;
  parcel: Shipment;
  deliveredAt: Date;
}

/** Lets a parcel that has left arrive; what was ordered for stock, or as seed stock, is the location's from then on. */
export async function deliverParcel({ newId }: Pick<ActionContext, 'newId'>, manager: EntityManager, { locked, parcel, deliveredAt }: ParcelToDeliver): Promise<void> {
  const { order, lines } = locked;
  const { tenantId } = order;
  const arrived = { status: ShipmentStatus.DELIVERED, deliveredAt, version: parcel.version + 1 };
  await manager.update(Shipment, { tenantId, id: parcel.id }, arrived);
  Object.assign(parcel, arrived);
  const held = await manager.findBy(ShipmentLine, { tenantId, shipmentId: parcel.id });
  for (const { orderLineId, quantity, serialNumbers } of held) {
    const line = lines.find(({ id }) => id === orderLineId)!;
    await manager.update(PartOrderLine, { tenantId, id: line.id }, { delivered: line.delivered + quantity });
    line.delivered += quantity;
    if (order.kind === 'STOCKING') await addToLocation(manager, { tenantId, newId, locationId: order.locationId, partId: line.partId, change: quantity, kind: 'DELIVERED', shipmentId: parcel.id, repairId: null, at: deliveredAt });
    if (order.kind === 'SEED_STOCK') await manager.insert(SeedStockUnit, serialNumbers.map((serialNumber) => arrivedUnit({ order, partId: line.partId, serialNumber, arrivedAt: deliveredAt, id: newId() })));
  }
  await changeOrder(manager, order, { status: partOrderStatus(order.credit, lines) });
}

function arrivedUnit({ order, ...unit }: Pick<SeedStockUnit, 'id' | 'partId' | 'serialNumber' | 'arrivedAt'> & { order: PartOrder }): SeedStockUnit {
  const { tenantId, locationId, id: orderId } = order;
  return { ...unit, tenantId, locationId, orderId, state: SeedStockState.AVAILABLE, swappedAt: null, originalDeviceId: null, replacementDeviceId: null, replenishingOrderId: null, version: 1 };
}
