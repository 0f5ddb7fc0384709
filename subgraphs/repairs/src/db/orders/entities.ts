import { EarlyReturn } from './early-return.entity.js';
import { PartOrderLine } from './part-order-line.entity.js';
import { PartOrder } from './part-order.entity.js';
import { ShipmentEvent } from './shipment-event.entity.js';
import { ShipmentLine } from './shipment-line.entity.js';
import { Shipment } from './shipment.entity.js';

/** The entities of orders and of what is sent for them. */
export const orderEntities = [
  PartOrder,
  PartOrderLine,
  Shipment,
  ShipmentLine,
  ShipmentEvent,
  EarlyReturn,
];
