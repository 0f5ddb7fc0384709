import 'reflect-metadata';

import { Arg, Field, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql';

import { answerOrRefuse } from '@platform/kit/graphql/answer-or-refuse.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import { businessCalendar, calendarRegions } from '@platform/kit/pure/business-calendar/business-calendars.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { businessDay } from '../../domain/business-day.js';
import { DateOrDateTimeScalar } from './date-or-date-time.scalar.js';

@InputType({ description: 'A day to be found by counting business days.' })
export class BusinessDayFacts {
  @Field(() => String, { description: 'ISO 3166 region whose business days count, as NO or DE-BY.' })
  region: string;

  @Field(() => String, { nullable: true, description: 'IANA zone of the place, as Europe/Oslo; needed where `from` is an instant.' })
  timeZone?: string | null;

  @Field(() => DateOrDateTimeScalar, { description: 'The day to count from, or an instant that lies in it; it is not counted itself.' })
  from: LocalDate | Date;

  @Field(() => Int, { description: 'How many business days to count, zero or more.' })
  businessDays: number;
}

@ObjectType({ description: 'A holiday that was passed over.', simpleResolvers: true })
export class SkippedHoliday {
  @Field(() => LocalDateScalar, { description: 'Its day.' })
  date: string;

  @Field(() => String, { description: 'Its name, in the language of the region.' })
  name: string;
}

@ObjectType({ description: 'A day found by counting business days.', simpleResolvers: true })
export class BusinessDay {
  @Field(() => LocalDateScalar, { description: 'The day.' })
  date: string;

  @Field(() => [SkippedHoliday], { description: 'Holidays passed over; Saturdays and Sundays are not named.' })
  skipped: readonly SkippedHoliday[];

  @Field(() => String, { description: 'Version of the business calendar.' })
  calendarVersion: string;
}

@ObjectType({ description: 'The business calendar of a region.', simpleResolvers: true })
export class BusinessCalendar {
  @Field(() => String, { description: 'Its ISO 3166 region, as NO or DE-BY.' })
  region: string;

  @Field(() => String, { description: 'Its version.' })
  version: string;

  @Field(() => Int, { description: 'The first year it knows.' })
  firstYear: number;

  @Field(() => Int, { description: 'The last year it knows.' })
  lastYear: number;
}

const blamed = {
  NO_CALENDAR_FOR_REGION: 'facts.region',
  NO_CALENDAR_FOR_YEAR: 'facts.from',
  UNKNOWN_TIME_ZONE: 'facts.timeZone',
  NEGATIVE_BUSINESS_DAYS: 'facts.businessDays',
  INVALID_DATE: 'facts.from',
};

@Resolver()
export class BusinessDayResolver {
  @Query(() => [BusinessCalendar], { description: 'Every region whose business days are known. No other is ever taken for one without holidays.' })
  businessCalendars(): BusinessCalendar[] {
    return calendarRegions.map(businessCalendar);
  }

  @Query(() => BusinessDay, { description: 'The day a number of business days after another. A region or year without a business calendar is refused with BAD_USER_INPUT, never taken for one without holidays.' })
  businessDay(
    @Arg('facts', () => BusinessDayFacts, { description: 'Where and from when to count.' }) { region, timeZone = null, from, businessDays }: BusinessDayFacts,
    @Arg('asOf', () => Date, { nullable: true, description: 'Taken as in every question, and without effect: a calendar does not depend on when it is asked.' }) _asOf: Date | null,
  ): BusinessDay {
    return answerOrRefuse(blamed, () => businessDay({ region, timeZone, from, businessDays }));
  }
}
