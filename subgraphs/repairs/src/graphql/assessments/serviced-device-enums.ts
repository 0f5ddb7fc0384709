import 'reflect-metadata';

import { registerEnumType } from 'type-graphql';

import { DeviceRelation, Manufacturer } from '../../domain/eligibility/serviced-device.js';

registerEnumType(Manufacturer, {
  name: 'Manufacturer',
  description: 'Who made a product.',
  valuesConfig: { APPLE: { description: 'The manufacturer that runs the programmes.' }, OTHER: { description: 'Anybody else.' } },
});

registerEnumType(DeviceRelation, {
  name: 'ServicedDeviceRelation',
  description: 'Whose a device is, seen from the organisation that asks for service.',
  valuesConfig: {
    OWNED: { description: 'Its own.' },
    LEASED: { description: 'Leased by it.' },
    CUSTOMER: { description: 'A customer’s.' },
    OTHER_OWNER: { description: 'Somebody else’s.' },
  },
});

export { DeviceRelation, Manufacturer };
