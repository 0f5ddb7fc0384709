import { Refusal } from '../refusal.js';
import { weekendDays, type BusinessCalendar } from './business-calendar.js';
import { observedHolidays } from './observed-holidays.js';
import type { CountryStatutes } from './statute.js';
import { denmark } from './statutes/denmark.js';
import { finland } from './statutes/finland.js';
import { germany } from './statutes/germany.js';
import { norway } from './statutes/norway.js';
import { sweden } from './statutes/sweden.js';
import { unitedKingdom } from './statutes/united-kingdom.js';
import { unitedStates } from './statutes/united-states.js';

const countries: readonly CountryStatutes[] = [norway, sweden, germany, denmark, finland, unitedKingdom, unitedStates];

const calendars: ReadonlyMap<string, BusinessCalendar> = new Map(
  countries.flatMap((country) => country.regions.map((region) => [region, calendarOf(country, region)] as const)),
);

/** Every region that has a business calendar. */
export const calendarRegions: readonly string[] = [...calendars.keys()];

/**
 * The business calendar of a region. A region without one is refused, never taken for one without holidays; a country
 * whose parts have calendars of their own has none itself.
 */
export function businessCalendar(region: string): BusinessCalendar {
  const calendar = calendars.get(region);
  if (calendar) return calendar;
  const parts = calendarRegions.filter((known) => known.startsWith(`${region}-`));
  const remedy = parts.length > 0 ? `name one of ${parts.join(', ')}` : `regions with one are ${calendarRegions.join(', ')}`;
  throw new Refusal('NO_CALENDAR_FOR_REGION', `There is no business calendar for "${region}"; ${remedy}.`);
}

function calendarOf(country: CountryStatutes, region: string): BusinessCalendar {
  const { version, firstYear, lastYear } = country;
  return { region, version, firstYear, lastYear, weekendDays, holidays: observedHolidays(country, region) };
}
