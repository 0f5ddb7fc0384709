import { type LocalDate, parseLocalDate, weekdayOf } from '@platform/kit/pure/local-date.js';
import { daysWhere, firstDay, lastDay, parseQuarter } from '@platform/kit/pure/quarter.js';
import { describe, expect, test } from 'vitest';
import { projectedRepairs, type RepairPace } from './projected-repairs.js';

const isWeekday = (date: LocalDate): boolean => weekdayOf(date) <= 5;

function project({ isWorkingDay = isWeekday, ...pace }: Partial<Omit<RepairPace, 'today' | 'workingDays'>> & { today: string; isWorkingDay?: (date: LocalDate) => boolean }) {
  const quarter = pace.quarter ?? parseQuarter('2026-Q2');
  return projectedRepairs({
    quarter,
    startMonth: 1,
    approvedOn: parseLocalDate('2020-01-01'),
    completedRepairs: 100,
    workingDays: daysWhere({ from: firstDay(quarter), to: lastDay(quarter) }, isWorkingDay),
    ...pace,
    today: parseLocalDate(pace.today),
  });
}

describe('AASP-17: a running quarter is projected at its pace per working day', () => {
  test('AASP-17: completed over elapsed working days times all working days, rounded down', () => {
    // April to June 2026 has 65 weekdays; 22 of them to the end of April.
    expect(project({ today: '2026-04-30' })).toEqual({ projectedRepairs: 295, elapsedWorkingDays: 22, totalWorkingDays: 65 });
  });

  test('AASP-17: on the last day the projection is what was completed', () => {
    expect(project({ today: '2026-06-30', completedRepairs: 199 })?.projectedRepairs).toBe(199);
  });

  test('AASP-17: holidays are no working days', () => {
    expect(project({ today: '2026-04-30', isWorkingDay: (date) => isWeekday(date) && date !== '2026-05-01' })?.totalWorkingDays).toBe(64);
  });

  test('AASP-17: a partner approved within the quarter is projected from its approval', () => {
    const pace = { approvedOn: parseLocalDate('2026-06-01'), completedRepairs: 10, today: '2026-06-12' };
    expect(project(pace)).toEqual({ projectedRepairs: 22, elapsedWorkingDays: 10, totalWorkingDays: 22 });
  });

  test.each([
    ['before the quarter', '2026-03-31'],
    ['after the quarter', '2026-07-01'],
  ])('AASP-17: nothing is projected %s', (_, today) => {
    expect(project({ today })).toBeNull();
  });

  test('AASP-17: nothing is projected before the first working day', () => {
    expect(project({ quarter: parseQuarter('2028-Q1'), today: '2028-01-02' })).toBeNull();
    expect(project({ quarter: parseQuarter('2028-Q1'), today: '2028-01-03' })?.elapsedWorkingDays).toBe(1);
  });

  test('AASP-17: no repairs so far project to none', () => {
    expect(project({ today: '2026-05-15', completedRepairs: 0 })?.projectedRepairs).toBe(0);
  });
});
