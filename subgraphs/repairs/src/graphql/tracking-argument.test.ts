import { expect, it } from 'vitest';

import { requireTracking } from './tracking-argument.js';

it('IDS-05: carrier and number are refused together when the check digit does not hold, and the field is named', () => {
  expect(() => requireTracking('input', { carrierCode: 'XUPSN', trackingNumber: '1Z999AA10123456783' })).toThrow('input.trackingNumber: is not a number of UPS’s');
  expect(requireTracking('input', { carrierCode: 'XUPSN', trackingNumber: '1Z999AA10123456784' })).toEqual({ carrierCode: 'XUPSN', trackingNumber: '1Z999AA10123456784' });
});
