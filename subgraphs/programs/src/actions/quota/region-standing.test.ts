import fc from 'fast-check';
import { expect, it } from 'vitest';

import { addDays, daysBetween, parseLocalDate } from '@platform/kit/pure/local-date.js';
import { firstDay, lastDay, parseQuarter, type Quarter } from '@platform/kit/pure/quarter.js';

import type { QuarterStanding } from '../../db/quota/region-standing.js';
import { projectedRepairs } from '../../domain/quota/projected-repairs.js';
import { publishedRuleSets } from '../../rule-sets/published-rule-sets.js';
import { aaspTermsAt, assessQuarter, type Terms } from './assess-partner-quarters.js';
import { regionStanding } from './region-standing.js';
import { todayInRegion } from '@platform/kit/pure/today-in-region.js';
import { workingDaysOf } from './working-days.js';

const running = parseQuarter('2026-Q2');
const ruleSets = publishedRuleSets.map((ruleSet) => ({ ...ruleSet, sha256: '' }));

/** Looks a verdict up as the board's SQL does. */
function lookUp({ firstDay: first, lastDay: last, required, verdicts }: QuarterStanding, approvedOn: string, completed: number | null): string | undefined {
  const approval = approvedOn <= first ? 0 : approvedOn <= last ? 3 : 6;
  return verdicts[approval + (completed === null ? 0 : completed < required ? 1 : 2)];
}

const moments = fc.date({ min: new Date('2026-03-20T00:00:00Z'), max: new Date('2026-07-10T00:00:00Z'), noInvalidDate: true });
const approvals = fc.integer({ min: 0, max: 400 }).map((days) => addDays(parseLocalDate('2025-08-01'), days));
const counts = fc.option(fc.oneof(fc.integer({ min: 0, max: 400 }), fc.constantFrom(199, 200, 201)), { nil: null });

it('AASP-17: every verdict looked up is the verdict of the rule', () => {
  fc.assert(
    fc.property(fc.constantFrom('NO', 'DE-BY', 'US', 'JP'), moments, approvals, counts, (region, now, approvedOn, completed) => {
      const terms: Terms = { ruleSets, now };
      const standing = regionStanding(region, running, terms);
      for (const [quarter, table] of [[running, standing.running], ['2026-Q1' as Quarter, standing.closed]] as const) {
        const repairs = completed === null ? {} : { [quarter]: { completed, opened: 0 } };
        const partner = { id: '', region, approvedOn, registeredAt: new Date('2030-01-01T00:00:00Z'), repairs, technicians: null };
        const assessed = assessQuarter({ partner, quarter, today: todayInRegion(region, now), ruleSet: aaspTermsAt(quarter, region, terms) });
        expect(lookUp(table, approvedOn, completed)).toBe(assessed.repairs.verdict);
      }
    }),
  );
});

it('every projection by the table of working days is the projection of the rule', () => {
  fc.assert(
    fc.property(fc.constantFrom('NO', 'DE-BY', 'US', 'JP'), moments, approvals, fc.integer({ min: 0, max: 1000 }), (region, now, approvedOn, completed) => {
      const { today, elapsedWorkingDays, totalWorkingDays } = regionStanding(region, running, { ruleSets, now });
      const [first, last] = [firstDay(running), lastDay(running)];
      const day = Math.max(daysBetween(first, approvedOn), 0);
      const elapsed = elapsedWorkingDays[day] ?? 0;
      const tabulated = elapsed === 0 ? null : Math.floor((completed * totalWorkingDays[day]!) / elapsed);
      const { workingDays } = workingDaysOf(region, { from: first, to: last });
      const ruled = projectedRepairs({ quarter: running, startMonth: 1, approvedOn, completedRepairs: completed, today, workingDays });
      expect(tabulated).toBe(ruled?.projectedRepairs ?? null);
    }),
  );
});
