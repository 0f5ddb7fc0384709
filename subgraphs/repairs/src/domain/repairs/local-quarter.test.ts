import { expect, it } from 'vitest';

import { localQuarter } from './local-quarter.js';

it.each([
  ['2026-03-31T21:59:59Z', 'Europe/Oslo', '2026-03-31', '2026-Q1'],
  ['2026-03-31T22:00:00Z', 'Europe/Oslo', '2026-04-01', '2026-Q2'],
  ['2026-12-31T22:59:59Z', 'Europe/Berlin', '2026-12-31', '2026-Q4'],
  ['2026-12-31T23:00:00Z', 'Europe/Berlin', '2027-01-01', '2027-Q1'],
  ['2026-12-31T23:00:00Z', 'Europe/London', '2026-12-31', '2026-Q4'],
  ['2026-07-01T03:59:59Z', 'America/New_York', '2026-06-30', '2026-Q2'],
])('AASP-17 A24: a repair completed at %s in %s counts on %s, for %s', (instant, timeZone, on, quarter) => {
  expect(localQuarter(new Date(instant), timeZone)).toEqual({ on, quarter });
});
