import { expect, it } from 'vitest';

import { serialReading } from './serial-style.js';

it.each([
  ['W882300FK22', 'OLD', 'W8', [2008], 23],
  ['YM90100FK22', 'OLD', 'YM', [2009], 1],
  ['YM95300FK22', 'OLD', 'YM', [2009], 53],
  ['YM95400FK22', 'NEW', null, [], null],
  ['YM90000FK22', 'NEW', null, [], null],
  ['C02XL0GKJGH5', 'OLD', 'C02', [2018], 43],
  ['C02C10GKJGH5', 'OLD', 'C02', [2010, 2020], 1],
  ['C02ZY0GKJGH5', 'OLD', 'C02', [2019], 53],
  ['C02AL0GKJGH5', 'NEW', null, [], null],
  ['C02XA0GKJGH5', 'NEW', null, [], null],
  ['H7RT3WX9LM', 'NEW', null, [], null],
  ['ABCDEFGHJK1234', 'NEW', null, [], null],
  ['ABCDEFGHJK12345', 'OTHER', null, [], null],
])('IDS-03: the serial number %s is read in the style %s', (serialNumber, style, plant, years, week) => {
  expect(serialReading(serialNumber)).toEqual({ style, plant, years, week });
});
