import { type BusinessCalendar, isBusinessDay, weekendDays } from '@platform/kit/pure/business-calendar/business-calendar.js';
import { businessCalendar, calendarRegions } from '@platform/kit/pure/business-calendar/business-calendars.js';
import { type LocalDate, weekdayOf } from '@platform/kit/pure/local-date.js';

/** The working days a projection is made by, and the calendar they come from; null where no calendar knows them. */
export interface WorkingDays {
  isWorkingDay: (date: LocalDate) => boolean;
  calendar: Pick<BusinessCalendar, 'region' | 'version'> | null;
}

/**
 * The working days of a region in a period: those of its own business calendar, else of its country's, else
 * every Monday to Friday. A projection may fall back where a deadline may not, because it states what it assumes.
 */
export function workingDaysOf(region: string, { from, to }: { from: LocalDate; to: LocalDate }): WorkingDays {
  const known = [region, region.slice(0, 2)].find((candidate) => calendarRegions.includes(candidate));
  const calendar = known === undefined ? null : businessCalendar(known);
  if (calendar === null || Number(from.slice(0, 4)) < calendar.firstYear || Number(to.slice(0, 4)) > calendar.lastYear) {
    return { isWorkingDay: (date) => !weekendDays.includes(weekdayOf(date)), calendar: null };
  }
  return { isWorkingDay: (date) => isBusinessDay(date, calendar), calendar };
}
