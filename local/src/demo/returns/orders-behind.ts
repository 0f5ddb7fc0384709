import type { EntityManager } from 'typeorm';

import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';
import type { ShippedLine } from '@platform/repairs/actions/returns/open-returns.js';
import { PartOrderLine } from '@platform/repairs/db/orders/part-order-line.entity.js';
import { PartOrder } from '@platform/repairs/db/orders/part-order.entity.js';
import { ShipmentLine } from '@platform/repairs/db/orders/shipment-line.entity.js';
import { ShipmentStatus } from '@platform/repairs/db/orders/shipment-status.js';
import { Shipment } from '@platform/repairs/db/orders/shipment.entity.js';

import { depots } from '../parts/copy-catalogue.js';
import type { DemoPartner } from '../partners.js';
import { idOf } from '../random.js';

interface Sent {
  partner: DemoPartner;
  today: LocalDate;
  daysAgo: number;
  name: string;
}

export interface SentLine {
  shipmentId: string;
  line: ShippedLine;
}

/** The delivered orders behind parts that left weeks ago, one for each repair, so that what is owed for them stands on a line of an order. */
export async function orderBehind(manager: EntityManager, lines: readonly ShippedLine[], { partner, today, daysAgo, name }: Sent): Promise<SentLine[]> {
  const depot = depots.find(({ country }) => country === partner.country.code)!;
  const at = (days: number, hour: string): Date => new Date(`${addDays(today, -days)}T${hour}:00Z`);
  const shippedAt = at(daysAgo, '09:30');
  const sent: SentLine[] = [];
  for (const [index, line] of lines.entries()) {
    const called = (what: string): string => idOf(`${what} behind ${name} ${index}`);
    const [orderId, shipmentId] = [called('order'), called('shipment')];
    const priceMinor = line.priceCategory === 'WARRANTY' ? '0' : line.exchangePriceMinor!;
    const [{ number }] = await manager.query<[{ number: string }]>(`select nextval('repairs.part_order_number')::text as number`);
    const partId = idOf(`part ${line.partNumber}`);
    await manager.insert(PartOrder, {
      ...{ tenantId: partner.id, id: orderId, number, kind: line.repairId === null ? 'STOCKING' : 'REPAIR', program: 'AASP', status: 'DELIVERED', credit: priceMinor === '0' ? 'NOT_NEEDED' : 'RESERVED' },
      ...{ locationId: partner.locations[0]!.id, depotId: depot.id, accountId: idOf(`account ${partner.index}`), repairId: line.repairId, purchaseOrderNumber: null },
      ...{ amountMinor: priceMinor, currency: line.currency!, vatIncluded: false, submittedAt: at(daysAgo + 1, '08:20'), submittedBy: 'partner-admin', acceptedAt: at(daysAgo + 1, '08:21') },
      ...{ refusedReason: null, availableMinor: null, plannedDispatchOn: null, dispatchReasons: [], calendarVersion: null, dispatchedAt: shippedAt, promiseKept: null, version: 4 },
    });
    await manager.insert(PartOrderLine, {
      ...{ tenantId: partner.id, id: line.sourceId, orderId, line: 1, partId, orderedPartId: partId, priceCategory: line.priceCategory, unitPriceMinor: priceMinor },
      ...{ quantity: 1, reserved: 0, picked: 0, shipped: 1, cancelled: 0, delivered: 1, replacesReturnId: null },
    });
    const trackingNumber = `DEMO${shipmentId.replaceAll('-', '').slice(0, 10).toUpperCase()}`;
    await manager.insert(Shipment, { tenantId: partner.id, id: shipmentId, orderId, number: 1, depotId: depot.id, status: ShipmentStatus.DELIVERED, pickedAt: at(daysAgo, '08:50'), carrier: 'XTNT', trackingNumber, shippedAt, deliveredAt: at(Math.max(daysAgo - 1, 0), '00:10'), version: 3 });
    await manager.insert(ShipmentLine, { tenantId: partner.id, id: called('parcel line'), shipmentId, orderLineId: line.sourceId, quantity: 1, serialNumbers: line.knownGoodSerial === null ? [] : [line.knownGoodSerial] });
    sent.push({ shipmentId, line });
  }
  return sent;
}
