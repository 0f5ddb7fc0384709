import { expect, it } from 'vitest';

import { imeiCheckDigitHolds, readImei } from './imei.js';

it.each([
  ['013348005376007', true],
  ['490154203237518', true],
  ['010648001526755', false],
  ['490154203237519', false],
])('the IMEI %s is taken, and its check digit holds: %s', (imei, holds) => {
  expect(readImei(imei)).toBe(imei);
  expect(imeiCheckDigitHolds(imei)).toBe(holds);
});

it.each(['', '01334800537600', '0133480053760071', '01334800537600A', '01-334800-537600-7'])('%j is refused as an IMEI', (text) => {
  expect(readImei(text)).toBeNull();
});
