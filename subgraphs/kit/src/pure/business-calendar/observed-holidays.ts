import { addDays, weekdayOf, type LocalDate } from '../local-date.js';
import { SATURDAY, SUNDAY } from './holiday-rule.js';
import type { CountryStatutes, Statute, SubstitutePolicy } from './statute.js';

export interface Holiday {
  date: LocalDate;
  name: string;
  kind: Statute['kind'];
  source: string;
}

/**
 * The weekdays a region is closed on, by date. A holiday of the year after the last is asked for too, since its
 * substitute day can fall in December; two holidays on one date share it under both names.
 */
export function observedHolidays(country: CountryStatutes, region: string): ReadonlyMap<LocalDate, Holiday> {
  const years = Array.from({ length: country.lastYear - country.firstYear + 2 }, (_, i) => country.firstYear + i);
  const kept = new Map<LocalDate, Holiday>();
  const holidays = years.flatMap((year) => holidaysOf(country, region, year));
  for (const holiday of holidays.filter(({ date }) => !isWeekend(date))) keep(kept, holiday);
  if (country.substitutes === 'NONE') return kept;
  for (const holiday of holidays.filter(({ date }) => isWeekend(date))) {
    const date = substituteDay(holiday.date, country.substitutes, (day) => kept.has(day));
    keep(kept, { ...holiday, date, name: `${holiday.name} (substitute day)` });
  }
  return kept;
}

function holidaysOf({ statutes }: CountryStatutes, region: string, year: number): Holiday[] {
  return statutes.flatMap(({ name, rule, kind, source, regions }) => {
    const date = rule(year);
    return date === null || regions?.includes(region) === false ? [] : [{ date, name, kind, source }];
  });
}

function substituteDay(date: LocalDate, policy: SubstitutePolicy, isTaken: (day: LocalDate) => boolean): LocalDate {
  if (policy === 'NEAREST_WEEKDAY') return addDays(date, weekdayOf(date) === SATURDAY ? -1 : 1);
  let day = addDays(date, 1);
  while (isWeekend(day) || isTaken(day)) day = addDays(day, 1);
  return day;
}

function keep(kept: Map<LocalDate, Holiday>, holiday: Holiday): void {
  const other = kept.get(holiday.date);
  kept.set(holiday.date, other ? { ...other, name: `${other.name} / ${holiday.name}` } : holiday);
}

function isWeekend(date: LocalDate): boolean {
  return weekdayOf(date) === SATURDAY || weekdayOf(date) === SUNDAY;
}
