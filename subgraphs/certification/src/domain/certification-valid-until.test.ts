import { expect, it } from 'vitest';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import { certificationValidUntil } from './certification-valid-until.js';

it.each([
  ['2025-03-31', '2026-03-31'],
  ['2024-02-29', '2025-02-28'],
  ['2023-02-28', '2024-02-28'],
])('AASP-31: a certification passed on %s counts until %s', (passedOn, validUntil) => {
  expect(certificationValidUntil(parseLocalDate(passedOn), 1)).toBe(validUntil);
});
