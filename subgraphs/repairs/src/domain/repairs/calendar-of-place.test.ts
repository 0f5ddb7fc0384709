import { expect, test } from 'vitest';

import { calendarOfPlace } from './calendar-of-place.js';

test.each([
  ['DE-BY', 'DE', 'DE-BY'],
  [null, 'NO', 'NO'],
  [null, 'DE', undefined],
  ['FR', 'FR', undefined],
])('AASP-15: a place in region %s of %s is measured by the calendar of %s', (region, country, calendar) => {
  expect(calendarOfPlace({ region, country })?.region).toBe(calendar);
});
