import { expect, it } from 'vitest';

import { readModuleSerialNumber } from './module-serial-number.js';

it.each([
  ['W882300FK22YA', 'W882300FK22YA'],
  ['w8829012r22xa', 'W8829012R22XA'],
  ['C0222160LCAMT8B1+', 'C0222160LCAMT8B1+'],
  ['A'.repeat(32), 'A'.repeat(32)],
])('the part’s serial number %j is taken', (text, serialNumber) => {
  expect(readModuleSerialNumber(text)).toBe(serialNumber);
});

it.each(['', '-', 'N/A', 'no serial', 'NOSERIAL', 'A'.repeat(7), 'A'.repeat(33), 'W8823-00FK22YA'])('%j is refused as a part’s serial number', (text) => {
  expect(readModuleSerialNumber(text)).toBeNull();
});
