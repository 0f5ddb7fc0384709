import { expect, test } from 'vitest';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import { publishedTerms } from '../../testing/published-terms.js';
import { technicianCertified } from './technician-certified.js';

const terms = publishedTerms('AASP');
const day = parseLocalDate;
const held = { product: 'IPHONE', track: 'IOS_QUALIFICATION', passedOn: day('2025-05-20'), validUntil: day('2026-05-20') };
const technician = { startedOn: day('2025-01-01'), endedOn: day('2026-06-30'), certifications: [held] };

test.each([
  ['on the day of the pass', 'IPHONE', '2025-05-20', null],
  ['the day before', 'IPHONE', '2025-05-19', 'NOT_CERTIFIED'],
  ['on the anniversary', 'IPHONE', '2026-05-20', null],
  ['the day after it', 'IPHONE', '2026-05-21', 'NOT_CERTIFIED'],
  ['for another product', 'MAC', '2025-06-01', 'NOT_CERTIFIED'],
  ['for a product nobody named', null, '2025-06-01', 'PRODUCT_UNKNOWN'],
  ['after the last day of work', 'IPHONE', '2026-07-01', 'NOT_EMPLOYED'],
  ['before the first day of work', 'IPHONE', '2024-12-31', 'NOT_EMPLOYED'],
] as const)('AASP-28 AASP-31: a repair %s (%s on %s) is stopped by %s', (_, product, on, stop) => {
  expect(technicianCertified({ technician, product, on: day(on) }, terms).stop).toBe(stop);
});

test('AASP-28: nobody named, and somebody of whom no certification was told, are stopped', () => {
  const on = day('2025-06-01');
  expect(technicianCertified({ technician: null, product: 'IPHONE', on }, terms).stop).toBe('NO_TECHNICIAN');
  const untold = technicianCertified({ technician: { startedOn: null, endedOn: null, certifications: null }, product: 'IPHONE', on }, terms);
  expect(untold).toMatchObject({ stop: 'NOT_CERTIFIED', result: { verdict: 'NEEDS_EVIDENCE', criterion: 'AASP.REPAIR.CERTIFIED_TECHNICIAN' } });
});

test('AASP-30: the year of the terms decides, not the end that was told', () => {
  const toldLonger = { ...technician, certifications: [{ ...held, validUntil: day('2030-01-01') }] };
  expect(technicianCertified({ technician: toldLonger, product: 'IPHONE', on: day('2026-05-21') }, terms).stop).toBe('NOT_CERTIFIED');
});
