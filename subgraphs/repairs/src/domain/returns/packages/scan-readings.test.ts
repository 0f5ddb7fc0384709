import { expect, test } from 'vitest';

import { scanReadings } from './scan-readings.js';

test.each([
  ['7444640074', ['RETURN_ORDER', 'SERIAL_NUMBER']],
  [' g2093174681 ', ['SERIAL_NUMBER', 'REPAIR']],
  ['W882300FK22YA', ['SERIAL_NUMBER']],
  ['AB12', []],
  ['no serial', []],
  ['', []],
])('IDS-05: the scan %j is looked for as %j, in this order', (scan, kinds) => {
  expect(scanReadings(scan).map(({ kind }) => kind)).toEqual(kinds);
});

test('IDS-05: it is looked for as it is written in capitals', () => {
  expect(scanReadings(' g2093174681 ').map(({ value }) => value)).toEqual(['G2093174681', 'G2093174681']);
});
