import type { PartOrder } from '../../db/orders/part-order.entity.js';
import { In } from 'typeorm';

import type { PartOrderLine } from '../../db/orders/part-order-line.entity.js';
import type { ShipmentLine } from '../../db/orders/shipment-line.entity.js';
import type { Shipment } from '../../db/orders/shipment.entity.js';
import type { Part } from '../../db/parts/part.entity.js';
import { type PartPriceVersion, readPrices } from '../../db/parts/read-ordered-parts.js';
import { ReturnOrder } from '../../db/returns/return-order.entity.js';
import { priceInForce } from '../../domain/parts/price-in-force.js';
import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { openReturnsForShipment, type ShippingTransaction } from '../returns/open-returns.js';

interface Packed {
  piece: Pick<ShipmentLine, 'quantity'>;
  line: PartOrderLine;
  part: Part;
  serialNumbers: readonly string[];
}

export interface Leaving {
  order: PartOrder;
  parcel: Pick<Shipment, 'id'>;
  shippedAt: Date;
  packed: readonly Packed[];
}

/** Opens what is owed back for a parcel: the defective part of everything that was had under warranty or in exchange. */
export async function openOwedReturns(transaction: ShippingTransaction, { order, parcel, shippedAt, packed }: Leaving): Promise<void> {
  // What must come first has come.
  if (order.repairId === null || order.returnsFirst) return;
  const { tenantId: organizationId, locationId, repairId, currency, vatIncluded } = order;
  const prices = await readPrices(transaction.manager, { partIds: packed.map(({ part }) => part.id), currency });
  const device = await serialOfDevice(transaction, { tenantId: organizationId, repairId });
  const replaced = await badSerialsOfReplaced(transaction, { tenantId: organizationId, returnIds: packed.flatMap(({ line }) => line.replacesReturnId ?? []) });
  const lines = packed.map(({ piece, line, part, serialNumbers }) => ({
    ...{ sourceKind: 'PART_ORDER_LINE' as const, sourceId: line.id, partNumber: part.number, partDescription: part.description.en, quantity: piece.quantity, repairId },
    // A whole unit takes the device's place, so it is the device that comes back; of a module nobody knows the number yet.
    knownBadSerial: part.type === 'REPLACEMENT' ? device : (replaced.get(line.replacesReturnId) ?? null),
    knownGoodSerial: null,
    knownGoodSerials: serialNumbers,
    ...{ priceCategory: line.priceCategory, currency, vatIncluded },
    stockPriceMinor: priceOn(prices, { partId: part.id, category: 'STOCK', order }),
    exchangePriceMinor: priceOn(prices, { partId: part.id, category: 'EXCHANGE', order }),
  }));
  await openReturnsForShipment(transaction, { organizationId, locationId, shipmentId: parcel.id, shippedAt, lines });
}

function priceOn(prices: readonly PartPriceVersion[], { partId, category, order }: { partId: string; category: 'STOCK' | 'EXCHANGE'; order: PartOrder }): string | null {
  const on = parseLocalDate(order.submittedAt.toISOString().slice(0, 10));
  const price = priceInForce(prices.filter((each) => each.partId === partId), { category, currency: order.currency, on });
  return price === null ? null : String(price.amountMinor);
}

async function serialOfDevice({ manager }: ShippingTransaction, { tenantId, repairId }: { tenantId: string; repairId: string }): Promise<string | null> {
  const [device] = await manager.query<{ serialNumber: string }[]>(
    'select d.serial_number as "serialNumber" from repair r join device d on d.tenant_id = r.tenant_id and d.id = r.device_id where r.tenant_id = $1 and r.id = $2',
    [tenantId, repairId],
  );
  return device?.serialNumber ?? null;
}

/** What was owed back for a part dead on arrival is owed back for its replacement: its serial number, where it is known. */
async function badSerialsOfReplaced({ manager }: ShippingTransaction, { tenantId, returnIds }: { tenantId: string; returnIds: readonly string[] }): Promise<Map<string | null, string | null>> {
  if (returnIds.length === 0) return new Map();
  const found = await manager.find(ReturnOrder, { where: { tenantId, id: In(returnIds) }, select: { id: true, knownBadSerial: true } });
  return new Map(found.map(({ id, knownBadSerial }) => [id, knownBadSerial]));
}
