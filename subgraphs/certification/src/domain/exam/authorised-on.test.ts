import { expect, it } from 'vitest';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import { isAuthorisedOn } from './authorised-on.js';

const period = { authorisedFrom: parseLocalDate('2026-01-01'), authorisedUntil: parseLocalDate('2026-03-31') };

it.each([['2025-12-31', false], ['2026-01-01', true], ['2026-03-31', true], ['2026-04-01', false]])('AASP-30: a centre authorised in the first quarter of 2026 certifies on %s: %s', (on, authorised) => {
  expect(isAuthorisedOn(period, parseLocalDate(on))).toBe(authorised);
});

it('AASP-30: an authorisation without a last day lasts', () => {
  expect(isAuthorisedOn({ ...period, authorisedUntil: null }, parseLocalDate('2099-01-01'))).toBe(true);
});
