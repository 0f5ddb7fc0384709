import { calendarRegions } from './business-calendars.js';

const known = new Set(calendarRegions);

/**
 * The region whose calendar holds at a place: its own where that has one, else its country's, as for NO-03, which is closed when Norway
 * is. Where neither has one it is named as it was, so that whoever asks for the calendar is refused by that name.
 * @source IDS-26 SSA-10
 */
export function calendarRegion({ region, country }: { region: string | null; country: string }): string {
  if (region !== null && known.has(region)) return region;
  return known.has(country) ? country : (region ?? country);
}
