import 'reflect-metadata';

import { registerEnumType } from 'type-graphql';

export enum ShipmentStatus {
  PICKING = 'PICKING',
  SHIPPED = 'SHIPPED',
  DELIVERED = 'DELIVERED',
}

registerEnumType(ShipmentStatus, {
  name: 'ShipmentStatus',
  description: 'How far a parcel has come.',
  valuesConfig: {
    PICKING: { description: 'Being picked and packed.' },
    SHIPPED: { description: 'It has left.' },
    DELIVERED: { description: 'It has arrived.' },
  },
});
