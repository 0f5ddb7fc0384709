import { expect, it } from 'vitest';

import { calendarRegion } from './calendar-region.js';

it.each([
  ['NO-03', 'NO', 'NO'],
  ['DE-BY', 'DE', 'DE-BY'],
  [null, 'SE', 'SE'],
  ['DE-XX', 'DE', 'DE-XX'],
  [null, 'DE', 'DE'],
  ['FR-75', 'FR', 'FR-75'],
])('IDS-26: in %s of %s the calendar of %s holds', (region, country, holding) => {
  expect(calendarRegion({ region, country })).toBe(holding);
});
