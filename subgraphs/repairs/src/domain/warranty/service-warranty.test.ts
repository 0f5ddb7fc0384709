import { addDays, parseLocalDate, type LocalDate } from '@platform/kit/pure/local-date.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { publishedTerms } from '../../testing/published-terms.js';
import { serviceWarrantyUntil } from './service-warranty.js';

const ruleSet = publishedTerms('ERS');
const date = (text: string | null): LocalDate | null => (text === null ? null : parseLocalDate(text));

test.each([
  ['2026-01-01', null, null, '2026-04-01'],
  ['2026-01-01', '2026-03-31', null, '2026-04-01'],
  ['2026-01-01', '2026-04-01', null, '2026-04-01'],
  ['2026-01-01', '2026-04-02', null, '2026-04-02'],
  ['2026-01-01', null, '2027-01-01', '2027-01-01'],
  ['2026-01-01', '2026-06-01', '2027-01-01', '2027-01-01'],
  ['2026-01-01', '2027-06-01', '2027-01-01', '2027-06-01'],
  ['2026-01-01', '2025-12-31', '2020-01-01', '2026-04-01'],
  ['2024-02-29', null, null, '2024-05-29'],
])('ERS-38: serviced on %s, warranty to %s, plan to %s, is warranted to %s', (serviceDate, appleWarrantyEnd, appleCareEnd, until) => {
  const facts = { serviceDate: parseLocalDate(serviceDate), appleWarrantyEnd: date(appleWarrantyEnd), appleCareEnd: date(appleCareEnd) };
  expect(serviceWarrantyUntil(facts, ruleSet)).toBe(until);
});

test('ERS-38: it is one of the three terms and shorter than none', () => {
  const anyDate = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(parseLocalDate('2020-01-01'), days));
  const anyEnd = fc.option(anyDate);
  fc.assert(
    fc.property(anyDate, anyEnd, anyEnd, (serviceDate, appleWarrantyEnd, appleCareEnd) => {
      const until = serviceWarrantyUntil({ serviceDate, appleWarrantyEnd, appleCareEnd }, ruleSet);
      const terms = [addDays(serviceDate, 90), appleWarrantyEnd, appleCareEnd];
      expect(terms).toContain(until);
      expect(terms.every((term) => term === null || term <= until)).toBe(true);
    }),
  );
});
