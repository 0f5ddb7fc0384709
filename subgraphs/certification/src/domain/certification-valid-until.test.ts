import { expect, it } from 'vitest';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import { publishedTerms } from '../testing/published-terms.js';
import { certificationValidity, certificationValidUntil } from './certification-valid-until.js';

it.each([
  ['2025-03-31', '2026-03-31'],
  ['2024-02-29', '2025-02-28'],
  ['2023-02-28', '2024-02-28'],
  ['2026-10-25', '2027-10-25'],
])('AASP-31: a certification passed on %s counts until %s', (passedOn, validUntil) => {
  expect(certificationValidUntil(parseLocalDate(passedOn), certificationValidity(publishedTerms('AASP', 'SE')))).toBe(validUntil);
});

it('AASP-31: other terms, another length', () => {
  expect(certificationValidUntil(parseLocalDate('2024-02-29'), { years: 2 })).toBe('2026-02-28');
  expect(certificationValidUntil(parseLocalDate('2024-02-29'), { days: 30 })).toBe('2024-03-30');
});
