import type { HolidayRule } from './holiday-rule.js';

/** One day a country's law closes: a public holiday, or a day its time-limit law puts on a par with one. */
export interface Statute {
  /** In the country's own language. */
  name: string;
  rule: HolidayRule;
  kind: 'PUBLIC' | 'CLOSED_BY_STATUTE';
  source: string;
  /** Regions that have it; every region of the country when absent. */
  regions?: readonly string[];
}

/** What happens to a holiday that falls on a weekend. */
export type SubstitutePolicy = 'NONE' | 'NEXT_FREE_WEEKDAY' | 'NEAREST_WEEKDAY';

/**
 * The days a country's law closes, written from its statutes for the years stated. Holidays that always fall on a
 * weekend are left out: they change no business day.
 */
export interface CountryStatutes {
  /** Changes with every correction; kept beside each date computed from it. */
  version: string;
  firstYear: number;
  lastYear: number;
  /** Regions with a calendar: the country alone where it has one calendar, else its parts. */
  regions: readonly string[];
  substitutes: SubstitutePolicy;
  statutes: readonly Statute[];
}
