import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, parseLocalDate, weekdayOf } from '../local-date.js';
import { addBusinessDays, businessDaysBetween, isBusinessDay } from './business-calendar.js';
import { businessCalendar, calendarRegions } from './business-calendars.js';

const plus = (from: string, days: number, region: string) =>
  addBusinessDays(parseLocalDate(from), days, businessCalendar(region));

describe('ERS-06 IDS-26: business days are counted after day 0', () => {
  test.each([
    ['NO', '2026-03-02', '2026-03-16'],
    ['NO', '2026-02-28', '2026-03-13'],
    ['NO', '2026-03-26', '2026-04-14'],
    ['NO', '2026-05-08', '2026-05-26'],
    ['NO', '2024-04-30', '2024-05-16'],
    ['NO', '2026-12-18', '2027-01-05'],
    ['SE', '2026-06-12', '2026-06-29'],
    ['SE', '2026-12-18', '2027-01-08'],
    ['DE-BE', '2025-05-05', '2025-05-20'],
    ['DE-BY', '2025-05-05', '2025-05-19'],
    ['DE-BY', '2026-12-18', '2027-01-05'],
    ['DK', '2026-05-29', '2026-06-15'],
    ['FI', '2026-12-18', '2027-01-07'],
    ['US', '2027-12-20', '2028-01-05'],
    ['GB-ENG', '2026-12-18', '2027-01-06'],
    ['GB-SCT', '2026-12-18', '2027-01-07'],
  ])('ERS-06: ten business days after dispatch in %s on %s end on %s', (region, from, due) => {
    expect(plus(from, 10, region).date).toBe(due);
  });

  test('ERS-06: the holidays passed over are named, weekends are not', () => {
    expect(plus('2026-03-26', 10, 'NO').skipped).toEqual([
      { date: '2026-04-02', name: 'Skjærtorsdag' },
      { date: '2026-04-03', name: 'Langfredag' },
      { date: '2026-04-06', name: 'Andre påskedag' },
    ]);
  });

  test('ERS-06: two holidays on one date are one day, with both names', () => {
    expect(plus('2027-05-14', 1, 'NO')).toEqual({
      date: '2027-05-18',
      skipped: [{ date: '2027-05-17', name: 'Grunnlovsdagen / Andre pinsedag' }],
    });
  });

  test('ERS-06: no business days leave the day as it is, and days are never counted backwards', () => {
    expect(plus('2026-04-03', 0, 'NO')).toEqual({ date: '2026-04-03', skipped: [] });
    expect(() => plus('2026-04-03', -1, 'NO')).toThrow(/counted forward/);
    expect(() => plus('2026-04-03', 1.5, 'NO')).toThrow(/counted forward/);
  });

  test('ERS-06: the count between agrees with the count onwards, and starts and ends on no holiday', () => {
    const from = fc.integer({ min: 0, max: 2400 }).map((days) => addDays(parseLocalDate('2024-01-01'), days));
    fc.assert(
      fc.property(fc.constantFrom(...calendarRegions), from, fc.integer({ min: 1, max: 30 }), (region, start, days) => {
        const calendar = businessCalendar(region);
        const { date } = addBusinessDays(start, days, calendar);
        expect(isBusinessDay(date, calendar)).toBe(true);
        expect(businessDaysBetween(start, date, calendar)).toBe(days);
        expect(businessDaysBetween(date, start, calendar)).toBe(0);
      }),
    );
  });
});

describe('A1: which days the law closes', () => {
  test.each([
    ['NO', 'open', '2026-12-24 2026-12-31 2026-04-01 2026-05-15 2027-12-27'],
    ['NO', 'closed', '2024-05-01 2024-05-09 2024-05-17 2024-05-20 2026-04-02 2026-04-03 2026-04-06 2026-05-14 2026-05-25 2026-12-25'],
    ['SE', 'open', '2026-05-25 2026-01-05 2026-04-30 2026-10-30 2027-12-27'],
    ['SE', 'closed', '2026-06-19 2026-12-24 2026-12-31 2026-01-06 2025-06-06 2026-05-14 2025-06-20'],
    ['DE-BE', 'open', '2026-05-08 2026-10-30 2026-12-24 2026-12-31'],
    ['DE-BE', 'closed', '2025-05-08 2027-03-08 2028-10-03'],
    ['DE-BY', 'open', '2025-05-08 2025-08-15 2025-08-08'],
    ['DE-BY', 'closed', '2026-01-06 2026-06-04 2027-11-01'],
    ['DE-MV', 'closed', '2027-03-08 2025-10-31'],
    ['DE-HE', 'closed', '2026-06-04'],
    ['DE-HE', 'open', '2025-10-31 2027-11-01'],
    ['DE-SL', 'closed', '2025-08-15 2026-06-04'],
    ['DE-SN', 'closed', '2024-11-20 2025-11-19 2026-11-18 2025-10-31'],
    ['DE-SN', 'open', '2026-06-04'],
    ['DE-TH', 'closed', '2024-09-20 2025-10-31'],
    ['DE-ST', 'closed', '2026-01-06 2025-10-31'],
    ['DK', 'open', '2024-04-26 2025-05-16 2026-05-01'],
    ['DK', 'closed', '2026-06-05 2026-12-24 2026-12-31 2026-05-14'],
    ['FI', 'open', '2026-12-31 2026-05-25'],
    ['FI', 'closed', '2026-06-19 2026-12-24 2027-12-06 2026-01-06'],
    ['US', 'open', '2026-11-27 2026-04-03 2028-12-22'],
    ['US', 'closed', '2027-12-31 2028-11-10 2029-11-12 2026-07-03 2026-06-19 2026-11-26 2027-07-05'],
    ['GB-ENG', 'closed', '2026-12-28 2027-12-27 2027-12-28 2028-01-03 2026-08-31 2026-04-06'],
    ['GB-WLS', 'closed', '2026-08-31'],
    ['GB-ENG', 'open', '2026-08-03 2028-01-04 2025-12-01 2026-06-15 2026-03-17'],
    ['GB-SCT', 'closed', '2026-08-03 2025-12-01 2026-06-15 2028-01-03 2028-01-04 2026-01-02'],
    ['GB-SCT', 'open', '2026-04-06 2026-08-31'],
    ['GB-NIR', 'closed', '2026-03-17 2026-07-13 2027-07-12 2024-03-18 2025-07-14'],
  ])('A1: in %s these days are %s: %s', (region, state, dates) => {
    const calendar = businessCalendar(region);
    for (const date of dates.split(' '))
      expect([date, isBusinessDay(parseLocalDate(date), calendar)]).toEqual([date, state === 'open']);
  });

  test('A1: Saturday and Sunday are business days nowhere', () => {
    for (const region of calendarRegions)
      for (const date of ['2026-09-05', '2026-09-06'])
        expect(isBusinessDay(parseLocalDate(date), businessCalendar(region))).toBe(false);
  });

  test('A1: every holiday of a calendar is a weekday with a name and a source', () => {
    for (const region of calendarRegions)
      for (const { date, name, source } of businessCalendar(region).holidays.values())
        expect([weekdayOf(date) <= 5, name !== '', source !== '']).toEqual([true, true, true]);
  });

  // Counted once against an independent table, so that a slip in one statute shows.
  test.each([
    ['NO', 62],
    ['SE', 72],
    ['DE-BW', 72],
    ['DE-BY', 72],
    ['DE-BE', 62],
    ['DE-BB', 61],
    ['DE-HB', 61],
    ['DE-HH', 61],
    ['DE-HE', 63],
    ['DE-MV', 66],
    ['DE-NI', 61],
    ['DE-NW', 68],
    ['DE-RP', 68],
    ['DE-SL', 73],
    ['DE-SN', 68],
    ['DE-ST', 65],
    ['DE-SH', 61],
    ['DE-TH', 66],
    ['DK', 69],
    ['FI', 66],
    ['GB-ENG', 56],
    ['GB-WLS', 56],
    ['GB-SCT', 64],
    ['GB-NIR', 70],
    ['US', 77],
  ])('A1: %s has %i closed weekdays from 2024 to 2030', (region, days) => {
    const inYears = [...businessCalendar(region).holidays.keys()].filter((date) => date >= '2024' && date < '2031');
    expect(inYears).toHaveLength(days);
  });
});

describe('a calendar that does not exist is never one without holidays', () => {
  test.each(['DE', 'GB', 'FR', 'DE-XX', 'no', '', 'NO-03', 'constructor'])('the region "%s" is refused', (region) => {
    expect(() => businessCalendar(region)).toThrow(/There is no business calendar for/);
  });

  test('a country whose parts have calendars names them', () => {
    expect(() => businessCalendar('GB')).toThrow(/name one of GB-ENG, GB-WLS, GB-SCT, GB-NIR/);
  });

  test.each([
    ['2023-12-29', 1],
    ['2023-12-31', 0],
    ['2030-12-30', 2],
    ['2031-01-01', 0],
  ])('a year outside the table is refused: %s and %i business days', (from, days) => {
    expect(() => plus(from, days, 'NO')).toThrow(/covers 2024 to 2030/);
  });

  test('a year outside the table is refused even on a weekend', () => {
    expect(() => isBusinessDay(parseLocalDate('2031-01-04'), businessCalendar('NO'))).toThrow(/covers 2024 to 2030/);
    expect(() => businessDaysBetween(parseLocalDate('2030-12-30'), parseLocalDate('2031-01-02'), businessCalendar('NO'))).toThrow();
  });
});
