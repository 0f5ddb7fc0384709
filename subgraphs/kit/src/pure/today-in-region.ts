import { earliestDate, latestDate, type LocalDate } from './local-date.js';
import { WORLD } from './rule-set.js';
import { localDateAt } from './time-zone.js';

interface ZonedLocale extends Intl.Locale {
  getTimeZones(): string[] | undefined;
}

// Asking the runtime for a country's zones costs far more than the dates in them.
const zonesOf = new Map<string, readonly string[]>();

/**
 * The date in a country at an instant: the earliest among its time zones, so that a day has ended only when it has ended
 * everywhere there. Where the zones of a country are not known, and in the world, the date of UTC.
 */
export function todayInRegion(region: string, now: Date): LocalDate {
  return earliestDate(datesIn(region, now)) ?? localDateAt(now, 'UTC');
}

/**
 * The last date that has begun anywhere in a country at an instant: a date after it lies in the future for everybody there. Where
 * the zones of a country are not known, and in the world, the date of the zone that is furthest ahead.
 */
export function lastDateBegun(region: string | null, now: Date): LocalDate {
  return latestDate(region === null ? [] : datesIn(region, now)) ?? localDateAt(now, 'Pacific/Kiritimati');
}

function datesIn(region: string, now: Date): LocalDate[] {
  return region === WORLD ? [] : timeZonesOf(region.slice(0, 2)).map((timeZone) => localDateAt(now, timeZone));
}

function timeZonesOf(country: string): readonly string[] {
  const before = zonesOf.get(country);
  if (before !== undefined) return before;
  const zones = (new Intl.Locale(`und-${country}`) as ZonedLocale).getTimeZones() ?? [];
  zonesOf.set(country, zones);
  return zones;
}
