import { expect, test } from 'vitest';

import { expectedSerial, isOtherSerial } from './expected-serial.js';
import { type Packed, packingRefusal } from './packing-refusal.js';

const into = { bulkReturnId: 'ours', locationId: 'here' };
const found: NonNullable<Packed['found']> = { state: 'OPEN', locationId: 'here', bulkReturnId: null, expectedSerial: 'ZZ9BAD000001' };

test.each([
  ['as it is expected', {}, { foundSerial: 'ZZ9BAD000001' }, null],
  ['without a serial number', {}, {}, null],
  ['where none is expected', { expectedSerial: null }, { foundSerial: 'ZZ9BAD000002' }, null],
  ['into another box', { state: 'PACKED', bulkReturnId: 'ours' }, {}, null],
  ['with another serial number', {}, { foundSerial: 'ZZ9BAD000002' }, 'SERIAL_DIFFERS'],
  ['from another shipment', { state: 'PACKED', bulkReturnId: 'theirs' }, {}, 'IN_ANOTHER_SHIPMENT'],
  ['from another place', { locationId: 'there' }, {}, 'OF_ANOTHER_PLACE'],
  ['that is on its way', { state: 'IN_TRANSIT' }, {}, 'ALREADY_SENT'],
  ['that was received', { state: 'RECEIVED' }, {}, 'NOT_OWED'],
  ['that is closed', { state: 'CLOSED' }, {}, 'NOT_OWED'],
  ['that stands in the list twice', {}, { isRepeated: true }, 'TWICE'],
] as [string, Partial<NonNullable<Packed['found']>>, Partial<Packed>, string | null][])('IDS-05: packing a return %s: %#', (_, of, told, refusal) => {
  expect(packingRefusal({ found: { ...found, ...of }, foundSerial: null, isRepeated: false, ...told }, into)).toBe(refusal);
});

test('IDS-05: an unknown return is not packed', () => {
  expect(packingRefusal({ found: null, foundSerial: null, isRepeated: false }, into)).toBe('UNKNOWN');
});

test.each([['KBB', 'BAD'], ['TOW', 'BAD'], ['CTS', 'BAD'], ['GPR', 'GOOD'], ['DOA', 'GOOD']] as const)('IDS-05: of a return of type %s the %s one is expected', (type, serial) => {
  expect(expectedSerial({ type, knownBadSerial: 'BAD', knownGoodSerial: 'GOOD' })).toBe(serial);
});

test.each([['A', 'A', false], ['A', 'B', true], [null, 'B', false], ['A', null, false]])('IDS-16: where %s is expected, %s is another: %s', (expected, seen, isOther) => {
  expect(isOtherSerial(expected, seen)).toBe(isOther);
});
