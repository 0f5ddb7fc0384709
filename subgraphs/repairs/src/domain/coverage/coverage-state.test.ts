import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { expect, it } from 'vitest';

import type { CoverageTerm } from './coverage-kinds.js';
import { coverageState, planStanding } from './coverage-state.js';

const plan: CoverageTerm = { kind: 'PROTECTION_PLAN', startsOn: '2026-01-10', endsOn: '2027-01-09', cancelledOn: null, partNumber: null };
const on = parseLocalDate;

it.each([
  ['2026-01-09', 'UPCOMING'],
  ['2026-01-10', 'ACTIVE'],
  ['2027-01-09', 'ACTIVE'],
  ['2027-01-10', 'EXPIRED'],
])('ERS-28 IDS-13: first and last day are covered; on %s it is %s', (day, state) => {
  expect(coverageState(plan, on(day))).toBe(state);
});

it.each([
  ['2026-05-31', 'ACTIVE'],
  ['2026-06-01', 'CANCELLED'],
  ['2028-01-01', 'CANCELLED'],
])('IDS-13: a coverage cancelled on 1 June is, on %s, %s', (day, state) => {
  expect(coverageState({ ...plan, cancelledOn: '2026-06-01' }, on(day))).toBe(state);
});

it.each<[string, CoverageTerm[], string, string, string | null]>([
  ['nothing is known', [], '2026-05-01', 'UNKNOWN', null],
  ['a plan runs', [plan], '2026-05-01', 'COVERED', '2027-01-10'],
  ['a plan is on its last day', [plan], '2027-01-09', 'COVERED', '2027-01-10'],
  ['a plan has ended', [plan], '2027-01-10', 'UNCOVERED', null],
  ['a plan begins tomorrow', [plan], '2026-01-09', 'UNCOVERED', '2026-01-10'],
  ['a second plan follows without a gap', [plan, { ...plan, startsOn: '2027-01-10', endsOn: '2028-01-09' }], '2026-05-01', 'COVERED', '2028-01-10'],
  ['a second plan follows after a gap', [plan, { ...plan, startsOn: '2027-02-01', endsOn: '2028-01-31' }], '2026-05-01', 'COVERED', '2027-01-10'],
  ['a plan has no end', [{ ...plan, endsOn: null }], '2026-05-01', 'COVERED', null],
  ['a plan will be cancelled', [{ ...plan, cancelledOn: '2026-07-01' }], '2026-05-01', 'COVERED', '2026-07-01'],
  ['only the limited warranty runs', [{ ...plan, kind: 'LIMITED_WARRANTY' }], '2026-05-01', 'UNCOVERED', null],
  ['an earlier service alone is warranted', [{ ...plan, kind: 'SERVICE_WARRANTY' }], '2026-05-01', 'UNKNOWN', null],
  ['only a part is covered', [{ ...plan, partNumber: '661-21988' }], '2026-05-01', 'UNCOVERED', null],
  ['another maker’s warranty runs', [{ ...plan, kind: 'THIRD_PARTY' }], '2026-05-01', 'UNCOVERED', null],
])('IDS-10: where %s', (_, coverages, day, state, changesOn) => {
  expect(planStanding(coverages, on(day))).toEqual({ state, changesOn });
});
