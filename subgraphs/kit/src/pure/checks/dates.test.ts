import { describe, expect, test } from 'vitest';
import { parseLocalDate, type LocalDate } from '../local-date.js';
import { deadline, deadlineOn } from './deadline.js';
import { maxDate, termEnd } from './max-date.js';
import { withinBusinessDays } from './within-business-days.js';

const date = (text: string | null): LocalDate | null => (text === null ? null : parseLocalDate(text));

describe('deadline', () => {
  const startedOn = parseLocalDate('2026-01-01');
  test('SSA-27: day 90 after 1 January 2026 is 1 April, whatever the weekday', () => {
    expect(deadlineOn(startedOn, { days: 90 })).toBe('2026-04-01');
    expect(deadlineOn(parseLocalDate('2026-01-03'), { days: 90 })).toBe('2026-04-03');
  });
  test.each([
    ['2026-03-31', '2026-05-01', 'MET', 'SATISFIED'],
    ['2026-04-01', '2026-05-01', 'MET', 'SATISFIED'],
    ['2026-04-02', '2026-05-01', 'NOT_MET', 'LATE'],
    ['2026-01-01', '2026-01-01', 'MET', 'SATISFIED'],
    ['2025-06-01', '2026-01-01', 'MET', 'SATISFIED'],
    [null, '2026-03-31', 'NEEDS_EVIDENCE', 'NOT_YET_DUE'],
    [null, '2026-04-01', 'NEEDS_EVIDENCE', 'NOT_YET_DUE'],
    [null, '2026-04-02', 'NOT_MET', 'OVERDUE'],
    ['2026-03-15', '2026-03-01', 'NEEDS_EVIDENCE', 'NOT_YET_DUE'],
    ['2026-04-10', '2026-04-02', 'NOT_MET', 'OVERDUE'],
  ])('SSA-27: done on %s, seen on %s, is %s (%s)', (doneOn, today, verdict, reasonCode) => {
    expect(deadline({ startedOn, doneOn: date(doneOn), today: parseLocalDate(today) }, { days: 90 })).toMatchObject({
      verdict,
      reasonCode,
      required: '<= 2026-04-01',
    });
  });
});

describe('withinBusinessDays', () => {
  test.each([
    ['2026-03-16', '2026-04-01', 'MET', 'SATISFIED'],
    ['2026-03-17', '2026-04-01', 'NOT_MET', 'LATE'],
    [null, '2026-03-16', 'NEEDS_EVIDENCE', 'NOT_YET_DUE'],
    [null, '2026-03-17', 'NOT_MET', 'OVERDUE'],
    ['2026-03-14', '2026-03-13', 'NEEDS_EVIDENCE', 'NOT_YET_DUE'],
  ])('ERS-23: due 16 March, received %s, seen on %s, is %s (%s)', (receivedOn, today, verdict, reasonCode) => {
    const dueOn = parseLocalDate('2026-03-16');
    expect(withinBusinessDays({ dueOn, receivedOn: date(receivedOn), today: parseLocalDate(today) })).toMatchObject({
      verdict,
      reasonCode,
    });
  });
});

describe('maxDate', () => {
  test('ERS-28 ERS-38: a term ends on its anniversary or its last day', () => {
    expect(termEnd(parseLocalDate('2024-02-29'), { years: 1 })).toBe('2025-02-28');
    expect(termEnd(parseLocalDate('2026-01-01'), { days: 90 })).toBe('2026-04-01');
    expect(termEnd(parseLocalDate('2026-01-01'), {})).toBe('2026-01-01');
  });
  test.each([
    ['2026-06-01', ['2026-05-01', null, '2026-06-01'], 'MET', 'SATISFIED'],
    ['2026-06-02', ['2026-05-01', null, '2026-06-01'], 'NOT_MET', 'EXPIRED'],
    ['2026-06-01', [null], 'NEEDS_EVIDENCE', 'FACT_MISSING'],
    ['2026-06-01', [], 'NEEDS_EVIDENCE', 'FACT_MISSING'],
  ])('ERS-38: %s against terms that end %j is %s (%s)', (on, ends, verdict, reasonCode) => {
    expect(maxDate({ on: parseLocalDate(on), ends: ends.map(date) })).toMatchObject({ verdict, reasonCode });
  });
});
