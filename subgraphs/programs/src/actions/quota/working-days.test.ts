import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { expect, it } from 'vitest';

import { workingDaysOf } from './working-days.js';

const spring = { from: parseLocalDate('2026-04-01'), to: parseLocalDate('2026-06-30') };
const labourDay = parseLocalDate('2026-05-01');

it.each([
  ['a region with a calendar has its own', 'DE-BY', 'DE-BY', false],
  ['a part of a country with one calendar has the country’s', 'NO-03', 'NO', false],
  ['a country whose parts have calendars of their own has every weekday', 'DE', null, true],
  ['a country without a calendar has every weekday', 'JP', null, true],
])('%s', (_, region, calendar, isLabourDayWorked) => {
  const days = workingDaysOf(region, spring);
  expect([days.calendar?.region ?? null, days.isWorkingDay(labourDay)]).toEqual([calendar, isLabourDayWorked]);
  expect(days.isWorkingDay(parseLocalDate('2026-05-02'))).toBe(false);
  expect(days.workingDays.includes(labourDay)).toBe(isLabourDayWorked);
  expect(workingDaysOf(region, spring).workingDays).toEqual(days.workingDays);
});

it('a year outside the calendar has every weekday, since a projection states what it assumes', () => {
  const days = workingDaysOf('NO', { from: parseLocalDate('1950-04-01'), to: parseLocalDate('1950-06-30') });
  expect(days.calendar).toBeNull();
});
