import { earliestDate, type LocalDate } from '@platform/kit/pure/local-date.js';
import { WORLD } from '@platform/kit/pure/rule-set.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

interface ZonedLocale extends Intl.Locale {
  getTimeZones(): string[] | undefined;
}

/**
 * The date in a country at an instant: the earliest among its time zones, so that a day has ended only when it has ended
 * everywhere there. Where the zones of a country are not known, and in the world, the date of UTC.
 */
export function todayInRegion(region: string, now: Date): LocalDate {
  if (region === WORLD) return localDateAt(now, 'UTC');
  const country = new Intl.Locale(`und-${region.slice(0, 2)}`) as ZonedLocale;
  const dates = (country.getTimeZones() ?? []).map((timeZone) => localDateAt(now, timeZone));
  return earliestDate(dates) ?? localDateAt(now, 'UTC');
}
