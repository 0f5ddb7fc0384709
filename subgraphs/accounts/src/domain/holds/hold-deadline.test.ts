import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { dueDate } from '@platform/kit/pure/business-calendar/due-date.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { returnDeadline } from './hold-deadline.js';
import { reminderAt } from './return-reminders.js';

test.each([
  ['2026-03-16', 'Europe/Oslo', '2026-03-16T23:00:00.000Z'],
  // The night of 29 March has 23 hours, that of 25 October 25.
  ['2026-03-28', 'Europe/Oslo', '2026-03-28T23:00:00.000Z'],
  ['2026-03-29', 'Europe/Oslo', '2026-03-29T22:00:00.000Z'],
  ['2026-10-24', 'Europe/Oslo', '2026-10-24T22:00:00.000Z'],
  ['2026-10-25', 'Europe/Oslo', '2026-10-25T23:00:00.000Z'],
  ['2028-02-29', 'Europe/Oslo', '2028-02-29T23:00:00.000Z'],
  ['2026-12-31', 'Pacific/Kiritimati', '2026-12-31T10:00:00.000Z'],
  ['2026-12-31', 'America/Los_Angeles', '2027-01-01T08:00:00.000Z'],
  // There summer time begins at midnight: the day begins at one o'clock.
  ['2026-09-05', 'America/Santiago', '2026-09-06T04:00:00.000Z'],
])('ERS-23: a return that is due on %s in %s is late from %s', (dueOn, timeZone, instant) => {
  expect(returnDeadline(parseLocalDate(dueOn), timeZone).toISOString()).toBe(instant);
});

test('ERS-23: the last millisecond of the day is in time, and the next is not, wherever it is', () => {
  const zones = ['Europe/Oslo', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Apia', 'UTC'];
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.integer({ min: 0, max: 1_500 }), (timeZone, days) => {
      const dueOn = parseLocalDate(new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));
      const deadline = returnDeadline(dueOn, timeZone);
      expect(localDateAt(new Date(deadline.getTime() - 1), timeZone)).toBe(dueOn);
      expect(localDateAt(deadline, timeZone) > dueOn).toBe(true);
    }),
  );
});

test('ERS-23: 17 May and Ascension Day lengthen the ten business days', () => {
  const { dueOn } = dueDate({ openedAt: new Date('2027-05-04T10:00:00Z'), timeZone: 'Europe/Oslo', region: 'NO', businessDays: 10 });
  expect([dueOn, returnDeadline(dueOn, 'Europe/Oslo').toISOString()]).toEqual(['2027-05-20', '2027-05-20T22:00:00.000Z']);
});

test('ERS-20 ERS-23: the customer is reminded three times, and the last time on the last day', () => {
  const deadline = returnDeadline(parseLocalDate('2026-03-16'), 'Europe/Oslo');
  const reminders = [0, 1, 2, 3].map((sent) => reminderAt(deadline, sent)?.toISOString() ?? null);
  expect(reminders).toEqual(['2026-03-11T23:00:00.000Z', '2026-03-14T23:00:00.000Z', '2026-03-16T11:00:00.000Z', null]);
});
