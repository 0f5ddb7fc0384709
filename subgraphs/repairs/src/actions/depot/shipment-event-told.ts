import type { ShipmentEventKind } from '../../db/orders/shipment-event.entity.js';

export interface ShipmentEventTold {
  /** The teller's own id of it. */
  eventId: string;
  kind: ShipmentEventKind;
  orderNumber: string;
  carrierCode: string;
  trackingNumber: string;
  occurredAt: Date;
  /** What the parcel holds; empty: all that is set aside. */
  lines: readonly { partNumber: string; quantity: number; serialNumbers: readonly string[] }[];
}
