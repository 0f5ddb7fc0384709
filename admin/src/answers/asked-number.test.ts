import { expect, test } from 'vitest';

import { askedNumber } from './asked-number.js';

test.each([
  ['c8qh6t96dpnh', { serialNumber: 'C8QH6T96DPNH', imei: null }],
  ['35 693803 564380 9', { serialNumber: null, imei: '356938035643809' }],
  ['35693803564380', { serialNumber: '35693803564380', imei: null }],
])('%s', (typed, asked) => expect(askedNumber(typed)).toEqual(asked));
