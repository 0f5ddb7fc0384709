import { expect, test } from 'vitest';

import { checkDevice, deviceRowOf, newDevice } from './device-draft.js';

const typed = { ...newDevice, serialNumber: ' h7rt3wx9lm ' };

test.each([
  [{}, {}],
  [{ serialNumber: 'short' }, { serialNumber: 'devices.register.serialForm' }],
  [{ imei: '49015420323751' }, { imei: 'devices.register.imeiForm' }],
  [{ imei: '490154203237518' }, {}],
  [{ coverageKind: 'APPLECARE_PLUS' }, { coverageStartsOn: 'devices.register.startMissing' }],
])('a draft with %j is told %j', (changes, faults) => {
  expect(checkDevice({ ...typed, ...changes })).toEqual(faults);
});

test('what was left empty is not told', () => {
  expect(deviceRowOf(typed)).toEqual({ serialNumber: 'h7rt3wx9lm', relation: 'OWNED', productLine: 'IPHONE', productName: null, imei: null, purchasedOn: null, proofReference: null, coverage: null });
  expect(deviceRowOf({ ...typed, coverageKind: 'APPLECARE_PLUS', coverageStartsOn: '2026-01-01' }).coverage).toEqual({ kind: 'APPLECARE_PLUS', startsOn: '2026-01-01', endsOn: null });
});
