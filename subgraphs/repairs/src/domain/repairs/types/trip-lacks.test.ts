import { expect, test } from 'vitest';

import { tripLacks } from './trip-lacks.js';

const at = (hour: number): Date => new Date(Date.UTC(2026, 4, 18, hour));
const out = { leg: 'TO_REPAIR_CENTRE', sentAt: at(8), arrivedAt: at(9) } as const;
const back = { leg: 'FROM_REPAIR_CENTRE', sentAt: at(10), arrivedAt: at(11) } as const;
const planned = { state: 'PLANNED', plannedFrom: at(11), plannedTo: at(12) } as const;

test.each([
  ['by mail of which no way was told', 'MINS', {}, []],
  ['by mail while the device is away', 'MINS', { journeys: [out] }, ['DEVICE_AWAY']],
  ['by mail while it is on its way back to the location', 'MINS', { journeys: [out, { ...back, arrivedAt: null }] }, ['DEVICE_AWAY']],
  ['by mail once it is on its way to the customer', 'MINC', { journeys: [out, { ...back, arrivedAt: null }] }, []],
  ['by mail once it is back', 'MINS', { journeys: [out, back] }, []],
  ['on site before anybody has been there', 'INON', {}, ['VISIT_MISSING']],
  ['on site before the visit has begun', 'INON', { visits: [{ ...planned, plannedFrom: at(13), plannedTo: at(14) }] }, ['VISIT_MISSING']],
  ['on site during the visit', 'INON', { visits: [planned] }, []],
  ['carried in', 'CIN', {}, []],
] as const)('AASP-17: a repair %s lacks for its completion %j', (_, type, trips, lacks) => {
  expect(tripLacks(type, { journeys: [], visits: [], ...trips }, at(12))).toEqual(lacks);
});
