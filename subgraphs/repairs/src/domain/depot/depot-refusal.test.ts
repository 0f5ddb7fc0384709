import { describe, expect, it } from 'vitest';

import { depotRefusal } from './depot-refusal.js';

const oslo = { code: 'OSL', name: 'Oslo', countries: ['NO', 'DK'] };
const weigh = (given: object = {}) => depotRefusal({ depot: { code: 'HEL', countries: ['FI'], calendarRegion: 'FI', ...given }, depots: [oslo], calendarRegions: ['NO', 'FI', 'DE-BE'] });

describe('SSA-10: a new depot', () => {
  it('is taken with a code of its own, a region that has a calendar, and countries that nobody serves', () => {
    expect(weigh()).toBeNull();
    expect(weigh({ calendarRegion: 'DE-BE' })).toBeNull();
  });

  it('is refused with the code of another', () => expect(weigh({ code: 'OSL' })).toEqual({ refused: 'DEPOT_CODE_TAKEN' }));

  it.each(['IS', 'DE'])('is refused with %s, which has no calendar', (calendarRegion) => expect(weigh({ calendarRegion })).toEqual({ refused: 'NO_CALENDAR' }));

  it('is refused with a country that another sends to, which is named', () => {
    expect(weigh({ countries: ['FI', 'DK'] })).toEqual({ refused: 'COUNTRY_SERVED', countries: ['DK'], by: 'Oslo' });
  });
});
