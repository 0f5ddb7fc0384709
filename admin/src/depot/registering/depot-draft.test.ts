import { expect, test } from 'vitest';

import { countriesIn, depotFaults, depotInput, newDepot } from './depot-draft.js';

const draft = { ...newDepot, code: 'hel', name: ' Helsinki ', countries: 'fi, EE', calendarRegion: 'FI', timeZone: 'Europe/Helsinki' };

test('an empty form lacks all that has no usual value', () => {
  expect([...depotFaults(newDepot)]).toEqual(['code', 'name', 'countries', 'calendarRegion', 'timeZone']);
});

test('what is right is sent in capitals and without blanks', () => {
  expect([...depotFaults(draft)]).toEqual([]);
  expect(depotInput(draft)).toEqual({ code: 'HEL', name: 'Helsinki', countries: ['FI', 'EE'], calendarRegion: 'FI', timeZone: 'Europe/Helsinki', cutOffHour: 15, dispatchBusinessDays: 1 });
});

test.each([['code', 'x'], ['code', 'A/B'], ['countries', 'Finland'], ['cutOffHour', '25'], ['cutOffHour', ''], ['dispatchBusinessDays', '31'], ['dispatchBusinessDays', '-1']] as const)('%s “%s” is wrong', (field, value) => {
  expect([...depotFaults({ ...draft, [field]: value })]).toEqual([field]);
});

test('countries are parted by anything and counted once', () => expect(countriesIn('no; SE/no')).toEqual(['NO', 'SE']));
