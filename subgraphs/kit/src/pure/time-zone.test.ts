import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, parseLocalDate } from './local-date.js';
import { localDateAt } from './time-zone.js';

describe('IDS-26 ERS-06: the date of an instant is the local one', () => {
  test.each([
    ['2026-03-02T23:30:00Z', 'Europe/Oslo', '2026-03-03'],
    ['2026-03-02T22:59:59.999Z', 'Europe/Oslo', '2026-03-02'],
    ['2026-03-02T23:00:00Z', 'Europe/Oslo', '2026-03-03'],
    ['2026-07-02T22:00:00Z', 'Europe/Oslo', '2026-07-03'],
    ['2026-07-02T21:59:00Z', 'Europe/Oslo', '2026-07-02'],
    ['2026-03-29T00:59:00Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-03-28T23:00:00Z', 'Europe/Berlin', '2026-03-29'],
    ['2026-10-25T22:59:00Z', 'Europe/Berlin', '2026-10-25'],
    ['2026-10-25T23:00:00Z', 'Europe/Berlin', '2026-10-26'],
    ['2026-03-02T23:30:00Z', 'Europe/London', '2026-03-02'],
    ['2026-03-02T02:00:00Z', 'America/New_York', '2026-03-01'],
    ['2026-03-02T11:00:00Z', 'Pacific/Auckland', '2026-03-03'],
    ['2026-03-02T23:30:00Z', 'UTC', '2026-03-02'],
    ['2026-03-02T23:30:00Z', 'europe/oslo', '2026-03-03'],
  ])('ERS-06: %s in %s is %s', (instant, timeZone, date) => {
    expect(localDateAt(new Date(instant), timeZone)).toBe(date);
  });

  test('ERS-06: no zone is more than a day away from the universal date', () => {
    const zone = fc.constantFrom('Europe/Oslo', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Asia/Kolkata');
    const instant = fc.date({ min: new Date('2000-01-01T00:00:00Z'), max: new Date('2040-01-01T00:00:00Z'), noInvalidDate: true });
    fc.assert(
      fc.property(instant, zone, (at, timeZone) => {
        const universal = parseLocalDate(at.toISOString().slice(0, 10));
        expect(Math.abs(daysBetween(universal, localDateAt(at, timeZone)))).toBeLessThanOrEqual(1);
      }),
    );
  });

  test.each(['Mars/Olympus', '', 'Europe', '+01:00', 'Europe/Oslo '])('ERS-06: the zone "%s" is refused', (timeZone) => {
    expect(() => localDateAt(new Date(0), timeZone)).toThrow(/is not a time zone/);
  });

  test('ERS-06: an instant that is none is refused', () => {
    expect(() => localDateAt(new Date('not a date'), 'UTC')).toThrow(/not a valid point in time/);
  });
});
