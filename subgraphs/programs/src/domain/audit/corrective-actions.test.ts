import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { describe, expect, it, test } from 'vitest';

import { correctiveActionAfter, type CorrectiveActionMove, CorrectiveActionStatus, isOwed } from './corrective-action-moves.js';
import { isOverdue, nextReminderOn } from './next-reminder.js';

const statuses = Object.values(CorrectiveActionStatus);

describe('AASP-18: a corrective action is done when staff have verified it', () => {
  test.each([
    ['REPORT_DONE', ['OPEN', 'REJECTED']],
    ['VERIFY', ['OPEN', 'DONE_BY_PARTNER', 'REJECTED']],
    ['REJECT', ['DONE_BY_PARTNER']],
    ['WITHDRAW', ['OPEN', 'DONE_BY_PARTNER', 'REJECTED']],
  ] as const)('AASP-18: %s is open from %j alone', (move, starts) => {
    expect(statuses.filter((from) => correctiveActionAfter(move as CorrectiveActionMove, from) !== null)).toEqual(starts);
  });

  it('AASP-18: the partner owes what is open or was rejected', () => {
    expect(statuses.filter(isOwed)).toEqual(['OPEN', 'REJECTED']);
  });
});

describe('AASP-18: reminders go out 14 and 3 days before, on the day, and every week after it', () => {
  const due = parseLocalDate('2026-06-30');
  test.each([
    ['2026-05-01', '2026-06-16'],
    ['2026-06-15', '2026-06-16'],
    ['2026-06-16', '2026-06-27'],
    ['2026-06-26', '2026-06-27'],
    ['2026-06-27', '2026-06-30'],
    ['2026-06-30', '2026-07-07'],
    ['2026-07-06', '2026-07-07'],
    ['2026-07-07', '2026-07-14'],
    ['2026-09-01', '2026-09-08'],
  ])('AASP-18: after %s the next is on %s', (after, next) => {
    expect(nextReminderOn(due, parseLocalDate(after))).toBe(next);
  });

  test.each([
    ['2026-06-29', false],
    ['2026-06-30', false],
    ['2026-07-01', true],
  ])('AASP-18: on %s overdue is %s', (today, overdue) => {
    expect(isOverdue(due, parseLocalDate(today))).toBe(overdue);
  });
});
