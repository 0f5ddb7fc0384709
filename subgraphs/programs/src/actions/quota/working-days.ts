import { type BusinessCalendar, isBusinessDay, weekendDays } from '@platform/kit/pure/business-calendar/business-calendar.js';
import { businessCalendar, calendarRegions } from '@platform/kit/pure/business-calendar/business-calendars.js';
import { type LocalDate, weekdayOf } from '@platform/kit/pure/local-date.js';
import { daysWhere } from '@platform/kit/pure/quarter.js';

/** The working days a projection is made by, and the calendar they come from; null where no calendar knows them. */
export interface WorkingDays {
  isWorkingDay: (date: LocalDate) => boolean;
  /** Those of the period, in their order. */
  workingDays: readonly LocalDate[];
  calendar: Pick<BusinessCalendar, 'region' | 'version'> | null;
}

// A board asks for the same quarter of the same few regions again and again, and a calendar never changes while it runs.
const known = new Map<string, WorkingDays>();
const knownMax = 1_000;

/**
 * The working days of a region in a period: those of its own business calendar, else of its country's, else
 * every Monday to Friday. A projection may fall back where a deadline may not, because it states what it assumes.
 */
export function workingDaysOf(region: string, period: { from: LocalDate; to: LocalDate }): WorkingDays {
  const key = `${region} ${period.from} ${period.to}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const { isWorkingDay, calendar } = workingDayOf(region, period);
  const days: WorkingDays = { isWorkingDay, calendar, workingDays: daysWhere(period, isWorkingDay) };
  if (known.size >= knownMax) known.clear();
  known.set(key, days);
  return days;
}

function workingDayOf(region: string, { from, to }: { from: LocalDate; to: LocalDate }): Omit<WorkingDays, 'workingDays'> {
  const kept = [region, region.slice(0, 2)].find((candidate) => calendarRegions.includes(candidate));
  const calendar = kept === undefined ? null : businessCalendar(kept);
  if (calendar === null || Number(from.slice(0, 4)) < calendar.firstYear || Number(to.slice(0, 4)) > calendar.lastYear) {
    return { isWorkingDay: (date) => !weekendDays.includes(weekdayOf(date)), calendar: null };
  }
  return { isWorkingDay: (date) => isBusinessDay(date, calendar), calendar };
}
