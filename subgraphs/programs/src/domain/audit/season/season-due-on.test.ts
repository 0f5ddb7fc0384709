import { describe, expect, it } from 'vitest';

import { parseLocalDate, weekdayOf } from '@platform/kit/pure/local-date.js';

import { seasonDueOn } from './season-due-on.js';

const isWorkingDay = (date: Parameters<typeof weekdayOf>[0]): boolean => weekdayOf(date) < 6;
const dueOn = (position: number, of: number, [first, last]: [string, string]): string =>
  seasonDueOn({ position, of, firstDueOn: parseLocalDate(first), lastDueOn: parseLocalDate(last), isWorkingDay });

describe('AASP-18: due dates of a season', () => {
  it('AASP-18: are spread over the working days, the weightiest reasons first', () => {
    const week: [string, string] = ['2026-09-04', '2026-09-08'];
    expect([0, 1, 2, 3, 4, 5].map((position) => dueOn(position, 6, week))).toEqual(['2026-09-04', '2026-09-04', '2026-09-07', '2026-09-07', '2026-09-08', '2026-09-08']);
    expect([0, 1].map((position) => dueOn(position, 2, week))).toEqual(['2026-09-04', '2026-09-07']);
  });

  it('AASP-18: are one day where first and last are the same, and where no day between them is worked', () => {
    expect([0, 9].map((position) => dueOn(position, 10, ['2026-09-07', '2026-09-07']))).toEqual(['2026-09-07', '2026-09-07']);
    expect([0, 9].map((position) => dueOn(position, 10, ['2026-09-05', '2026-09-06']))).toEqual(['2026-09-05', '2026-09-05']);
  });

  it('AASP-18: of a place behind the last are those of the last', () => {
    expect(dueOn(7, 3, ['2026-09-07', '2026-09-09'])).toBe('2026-09-09');
  });
});
