import type { ShipmentPageQuery } from '../../generated/operations.js';

export type Shipment = NonNullable<ShipmentPageQuery['bulkReturn']>;
