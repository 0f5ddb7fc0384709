import type { BusinessCalendar } from '@platform/kit/pure/business-calendar/business-calendar.js';
import { businessCalendar } from '@platform/kit/pure/business-calendar/business-calendars.js';
import { calendarRegion } from '@platform/kit/pure/business-calendar/calendar-region.js';
import { Refusal } from '@platform/kit/pure/refusal.js';

/**
 * The business calendar of a place, by its region or, where none is known, its country; null where there is none, for measuring must not stop a repair.
 * @source AASP-15
 */
export function calendarOfPlace({ region, country }: { region: string | null; country: string }): BusinessCalendar | null {
  try {
    return businessCalendar(calendarRegion({ region, country }));
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
