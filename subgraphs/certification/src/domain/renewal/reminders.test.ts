import { expect, it } from 'vitest';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import { plannedReminders, reminderFate } from './reminders.js';

const on = parseLocalDate;

it.each([
  ['2027-01-10', ['2026-11-11', '2026-12-11', '2027-01-03']],
  // Across 29 February, and across both changes of the clocks.
  ['2024-03-31', ['2024-01-31', '2024-03-01', '2024-03-24']],
  ['2025-02-28', ['2024-12-30', '2025-01-29', '2025-02-21']],
  ['2026-04-01', ['2026-01-31', '2026-03-02', '2026-03-25']],
  ['2026-10-26', ['2026-08-27', '2026-09-26', '2026-10-19']],
])('AASP-31: a certification until %s is called to mind on %j', (validUntil, dates) => {
  expect(plannedReminders(on(validUntil)).map(({ dueOn }) => dueOn)).toEqual(dates);
});

const waiting = { dueOn: on('2026-12-11'), validUntil: on('2027-01-10'), isNeedless: false, nextDueOn: on('2027-01-03') };

it.each([
  ['2026-12-10', 'WAITING'],
  ['2026-12-11', 'TOLD'],
  ['2027-01-02', 'TOLD'],
  ['2027-01-03', 'PASSED_OVER'],
])('AASP-31: the reminder due on 2026-12-11, with the next on 2027-01-03, is on %s %s', (today, fate) => {
  expect(reminderFate(waiting, on(today))).toBe(fate);
});

it.each([['2027-01-10', 'TOLD'], ['2027-01-11', 'PASSED_OVER']])('AASP-31: the last one is told until the last day: on %s %s', (today, fate) => {
  expect(reminderFate({ ...waiting, dueOn: on('2027-01-03'), nextDueOn: null }, on(today))).toBe(fate);
});

it('a renewal or a withdrawal makes it needless', () => {
  expect(reminderFate({ ...waiting, isNeedless: true }, on('2026-12-11'))).toBe('PASSED_OVER');
});
