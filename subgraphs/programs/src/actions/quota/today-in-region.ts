import { earliestDate, type LocalDate } from '@platform/kit/pure/local-date.js';
import { WORLD } from '@platform/kit/pure/rule-set.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

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
  if (region === WORLD) return localDateAt(now, 'UTC');
  const dates = timeZonesOf(region.slice(0, 2)).map((timeZone) => localDateAt(now, timeZone));
  return earliestDate(dates) ?? localDateAt(now, 'UTC');
}

function timeZonesOf(country: string): readonly string[] {
  const before = zonesOf.get(country);
  if (before !== undefined) return before;
  const zones = (new Intl.Locale(`und-${country}`) as ZonedLocale).getTimeZones() ?? [];
  zonesOf.set(country, zones);
  return zones;
}
