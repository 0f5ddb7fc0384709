import { expect, test } from 'vitest';

import { type SiteDraft, siteFaults, trimmed } from './site-draft.js';

const whole: SiteDraft = { shipTo: '0001234567', name: 'Workshop', street: 'Gate 1', postalCode: '0150', city: 'Oslo', timeZone: 'Europe/Oslo', phone: '' };

test('AASP-38: a place with its address has no faults, also without a telephone number', () => {
  expect(siteFaults(whole).size).toBe(0);
});

test.each(['name', 'street', 'postalCode', 'city', 'timeZone', 'shipTo'] as const)('AASP-38: %s is named when it is missing', (field) => {
  expect([...siteFaults({ ...whole, [field]: ' ' })]).toEqual([field]);
});

test.each(['12345678901', '12-34'])('the Ship-To %s is named', (shipTo) => {
  expect([...siteFaults({ ...whole, shipTo })]).toEqual(['shipTo']);
});

test('blanks at the ends are not sent', () => {
  expect(trimmed({ ...whole, city: ' Oslo ' }).city).toBe('Oslo');
});
