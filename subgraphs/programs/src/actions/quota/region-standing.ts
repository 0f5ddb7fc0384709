import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';
import { firstDay, lastDay, previousQuarter, type Quarter } from '@platform/kit/pure/quarter.js';

import type { QuarterStanding, RegionStanding } from '../../db/quota/region-standing.js';
import { aaspTermsAt, assessQuarter, type Terms } from './assess-partner-quarters.js';
import { todayInRegion } from '@platform/kit/pure/today-in-region.js';
import { workingDaysOf } from './working-days.js';

/** How the running quarter and the one before are judged in a region, tabulated from the rules themselves. */
export function regionStanding(region: string, running: Quarter, terms: Terms): RegionStanding {
  const today = todayInRegion(region, terms.now);
  const at = (quarter: Quarter): QuarterStanding => quarterStanding({ region, quarter, today, terms });
  return { region, today, running: at(running), closed: at(previousQuarter(running)), ...workingDaysTable(region, running, today) };
}

/** Asks the rule at each side of each of its limits: every partner falls into one of these nine cases. */
function quarterStanding({ region, quarter, today, terms }: { region: string; quarter: Quarter; today: LocalDate; terms: Terms }): QuarterStanding {
  const ruleSet = aaspTermsAt(quarter, region, terms);
  const [first, last] = [firstDay(quarter), lastDay(quarter)];
  const judge = (approvedOn: LocalDate, completed: number | null) => {
    const repairs = completed === null ? {} : { [quarter]: { completed, opened: completed } };
    return assessQuarter({ partner: { id: '', region, approvedOn, registeredAt: new Date(`${addDays(last, 1)}T00:00:00Z`), repairs, technicians: null }, quarter, today, ruleSet });
  };
  const { required } = judge(first, null);
  const verdicts = [first, addDays(first, 1), addDays(last, 1)].flatMap((approvedOn) => [null, required - 1, required].map((completed) => judge(approvedOn, completed).repairs.verdict));
  return { firstDay: first, lastDay: last, required, verdicts };
}

function workingDaysTable(region: string, quarter: Quarter, today: LocalDate): Pick<RegionStanding, 'elapsedWorkingDays' | 'totalWorkingDays'> {
  const [first, last] = [firstDay(quarter), lastDay(quarter)];
  const { isWorkingDay } = workingDaysOf(region, { from: first, to: last });
  const working: { counts: number; elapsed: number }[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const counts = isWorkingDay(day) ? 1 : 0;
    working.push({ counts, elapsed: day <= today && today <= last ? counts : 0 });
  }
  return { elapsedWorkingDays: fromEach(working.map(({ elapsed }) => elapsed)), totalWorkingDays: fromEach(working.map(({ counts }) => counts)) };
}

/** For each place, the sum from there to the end. */
function fromEach(counts: readonly number[]): number[] {
  let sum = 0;
  return counts.toReversed().map((count) => (sum += count)).toReversed();
}
