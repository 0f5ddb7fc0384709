import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { firstDay, lastDay, type Quarter, type QuarterStartMonth } from '@platform/kit/pure/quarter.js';

export interface RepairPace {
  quarter: Quarter;
  startMonth: QuarterStartMonth;
  /** A partner approved within the quarter is measured from that day on. */
  approvedOn: LocalDate;
  completedRepairs: number;
  today: LocalDate;
  /** Every working day of the quarter. */
  workingDays: readonly LocalDate[];
}

/** Repairs at the quarter's end, if every remaining working day brings as many as each working day so far. */
export interface RepairProjection {
  projectedRepairs: number;
  /** Working days so far, today included. */
  elapsedWorkingDays: number;
  totalWorkingDays: number;
}

/**
 * A running quarter is projected at its pace so far: completed repairs over elapsed working days, times the quarter's
 * working days, rounded down. A quarter that has ended, has not begun, or has had no working day yet is not projected.
 * @source AASP-17
 */
export function projectedRepairs(pace: RepairPace): RepairProjection | null {
  const { quarter, startMonth, approvedOn, completedRepairs, today, workingDays } = pace;
  const opening = firstDay(quarter, startMonth);
  const from = approvedOn > opening ? approvedOn : opening;
  const to = lastDay(quarter, startMonth);
  if (today < from || today > to) return null;
  const elapsedWorkingDays = countWithin(workingDays, { from, to: today });
  if (elapsedWorkingDays === 0) return null;
  const totalWorkingDays = countWithin(workingDays, { from, to });
  return {
    projectedRepairs: Math.floor((completedRepairs * totalWorkingDays) / elapsedWorkingDays),
    elapsedWorkingDays,
    totalWorkingDays,
  };
}

function countWithin(days: readonly LocalDate[], { from, to }: { from: LocalDate; to: LocalDate }): number {
  return days.filter((day) => from <= day && day <= to).length;
}
