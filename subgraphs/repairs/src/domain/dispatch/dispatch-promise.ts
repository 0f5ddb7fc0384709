import { addBusinessDays } from '@platform/kit/pure/business-calendar/business-calendar.js';
import { businessCalendar } from '@platform/kit/pure/business-calendar/business-calendars.js';
import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

import { type DispatchReason, dispatchReasons, type OrderAccountStanding } from './next-day-dispatch.js';

/** Where and by whose clock an order leaves. */
export interface DispatchPlace {
  calendarRegion: string;
  timeZone: string;
  /** An order accepted at this hour or later counts as accepted on the next day; 24 never. */
  cutOffHour: number;
}

export interface DispatchFacts {
  acceptedAt: Date;
  partsAvailable: boolean | null;
  accountStatus: OrderAccountStanding;
  /** Whether the defective part must come first: nobody knows when it does. */
  returnAwaited: boolean;
}

export interface DispatchPromise {
  /** Dispatch, never delivery; null where none is promised. */
  plannedDispatchOn: LocalDate | null;
  reasons: readonly DispatchReason[];
  calendarVersion: string;
}

/**
 * The day an order counts as accepted: that of the depot's wall calendar, and after the depot's cut-off hour the next.
 * @source IDS-21 SSA-10
 */
export function acceptedOn(acceptedAt: Date, { timeZone, cutOffHour }: DispatchPlace): LocalDate {
  const date = localDateAt(acceptedAt, timeZone);
  return hourAt(acceptedAt, timeZone) >= cutOffHour ? addDays(date, 1) : date;
}

/**
 * Dispatch is promised within the programme's business days after acceptance, by the calendar of the place it leaves from, if
 * all parts are there, the account is in good standing and nothing must be returned first; else it is not, for every reason, and the order stands.
 * @source IDS-21 IDS-31 SSA-10 SSA-11
 */
export function dispatchPromise(facts: DispatchFacts, place: DispatchPlace, { businessDays }: { businessDays: number }): DispatchPromise {
  const calendar = businessCalendar(place.calendarRegion);
  const reasons: DispatchReason[] = [...dispatchReasons(facts), ...(facts.returnAwaited ? (['RETURN_AWAITED'] as const) : [])];
  const { date } = addBusinessDays(acceptedOn(facts.acceptedAt, place), businessDays, calendar);
  return { plannedDispatchOn: reasons.length === 0 ? date : null, reasons, calendarVersion: calendar.version };
}

/**
 * A promise is kept when the last of the order has left by the end of the day that was promised, on the depot's wall calendar.
 * @source IDS-21 SSA-10
 */
export function isPromiseKept(plannedDispatchOn: LocalDate, dispatchedAt: Date, { timeZone }: Pick<DispatchPlace, 'timeZone'>): boolean {
  return localDateAt(dispatchedAt, timeZone) <= plannedDispatchOn;
}

function hourAt(instant: Date, timeZone: string): number {
  return Number(new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', hourCycle: 'h23' }).format(instant));
}
