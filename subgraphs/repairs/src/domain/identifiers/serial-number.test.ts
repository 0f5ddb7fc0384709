import { expect, it } from 'vitest';

import { readSerialNumber } from './serial-number.js';

it.each([
  ['C02XL0GKJGH5', 'C02XL0GKJGH5'],
  ['W882300FK22', 'W882300FK22'],
  ['c02xl0gkjgh5 ', 'C02XL0GKJGH5'],
  ['F4K7Q2M9', 'F4K7Q2M9'],
  ['H7RT3WX9LM', 'H7RT3WX9LM'],
  ['ABCDEFGHJK1234', 'ABCDEFGHJK1234'],
  ['ABCDEFGHJK12345678', 'ABCDEFGHJK12345678'],
])('the serial number %s is taken', (text, serialNumber) => {
  expect(readSerialNumber(text)).toBe(serialNumber);
});

it.each(['', 'F4K7Q2M', 'ABCDEFGHJK123456789', 'C02XL-GKJGH5', 'C02 XL0GKJGH5', 'C02XLÖGKJGH5', '=C02XL0GKJGH'])('%j is refused as a serial number', (text) => {
  expect(readSerialNumber(text)).toBeNull();
});

it('what is also a dispatch id is a serial number when it is given as one', () => {
  expect(readSerialNumber('G2093174681')).toBe('G2093174681');
});
