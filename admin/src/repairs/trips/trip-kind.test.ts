import { expect, test } from 'vitest';

import { repairTypes } from '../repair-resource.js';
import { goalOf, nextLeg, tripKind } from './trip-kind.js';

const way = (leg: 'TO_REPAIR_CENTRE' | 'FROM_REPAIR_CENTRE') => ({ id: leg, leg, carrierCode: null, trackingNumber: null, sentAt: '2026-05-18T10:00:00Z', arrivedAt: null });

test('what travels, what is visited, and what does neither', () => {
  expect(repairTypes.filter((type) => tripKind(type) === 'journeys')).toEqual(['MINS', 'MINC', 'WUMS', 'WUMC', 'OSCR']);
  expect(repairTypes.filter((type) => tripKind(type) === 'visits')).toEqual(['DION', 'INON', 'OSR']);
});

test('a device goes there first and back then, by turns', () => {
  expect(nextLeg([])).toBe('TO_REPAIR_CENTRE');
  expect(nextLeg([way('TO_REPAIR_CENTRE')])).toBe('FROM_REPAIR_CENTRE');
  expect(nextLeg([way('TO_REPAIR_CENTRE'), way('FROM_REPAIR_CENTRE')])).toBe('TO_REPAIR_CENTRE');
});

test.each([['MINS', 'toLocation'], ['WUMC', 'toCustomer'], ['OSCR', 'toCustomer']])('back from the centre the device of type %s goes %s', (type, goal) => {
  expect(goalOf('FROM_REPAIR_CENTRE', type)).toBe(goal);
  expect(goalOf('TO_REPAIR_CENTRE', type)).toBe('toCentre');
});
