import { describe, expect, it } from 'vitest';

import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { publishedRuleSets } from '../../rule-sets/published-rule-sets.js';
import { decide } from '../decisions/decide.js';
import type { FactsSnapshot, JsonValue } from '../decisions/facts-snapshot.js';
import type { WatchedProgram } from '../decisions/watched-criteria.js';
import { obligationsOf } from './obligations.js';
import type { Obligation, ObligationKind } from './obligation.js';

const date = (text: string): LocalDate => text as LocalDate;

function obligations(program: WatchedProgram, facts: Record<string, JsonValue>, { today = '2026-05-04', waived = [] as string[] } = {}): Map<ObligationKind, Obligation> {
  const ruleSet = publishedRuleSets.find((terms) => terms.program === program && terms.region === 'NO')!;
  const snapshot: FactsSnapshot = Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, { value, source: 'test', observedAt: null }]));
  const waivers = waived.map((criterion) => ({ id: criterion, criterion, validFrom: date('2026-01-01'), validTo: date('2026-12-31') }));
  const { results, waivedCriteria } = decide({ program, today: date(today), facts: snapshot, waivers }, ruleSet);
  return new Map(obligationsOf({ program, results, waivedCriteria, facts: snapshot, today: date(today) }, ruleSet).map((obligation) => [obligation.kind, obligation]));
}

const partner = { approvedOn: '2024-01-01', lastQuarter: { quarter: '2026-Q1', completed: 150, opened: 150 }, employedCertifiedTechnicians: 1 };

describe('what is owed', () => {
  it('AASP-17: the repairs of the running quarter are due on its last day; those of the quarter that ended settle the state', () => {
    expect(obligations('AASP', partner).get('QUARTERLY_REPAIRS')).toEqual({ kind: 'QUARTERLY_REPAIRS', state: 'MISSED', dueOn: '2026-06-30', reasonCode: 'BELOW_MINIMUM', criterion: 'AASP.QUARTERLY_REPAIRS' });
  });

  it('AASP-17: a partial first quarter is due, not missed', () => {
    expect(obligations('AASP', { ...partner, approvedOn: '2026-02-10' }).get('QUARTERLY_REPAIRS')).toMatchObject({ state: 'DUE', reasonCode: 'PARTIAL_PERIOD' });
  });

  it('AASP-20 AASP-27: premises stand as their worst criterion', () => {
    const place = { addressKind: 'HOME', dedicatedStaff: true, commercialVisits: null, easyToReach: true, receptionClean: true, receptionPresentable: true, securedRepairArea: true, securedPartsStorage: true, securedIntake: true };
    expect(obligations('AASP', { ...partner, premises: [{ ...place, addressKind: 'COMMERCIAL' }] }).get('PREMISES')).toMatchObject({ state: 'UNKNOWN', criterion: 'AASP.PREMISES.COMMERCIAL_VISITS' });
    expect(obligations('AASP', { ...partner, premises: [place] }).get('PREMISES')).toMatchObject({ state: 'MISSED', criterion: 'AASP.PREMISES.NOT_HOME' });
  });

  it('AASP-45: what is waived is neither met nor missed', () => {
    expect(obligations('AASP', partner, { waived: ['AASP.QUARTERLY_REPAIRS'] }).get('QUARTERLY_REPAIRS')).toMatchObject({ state: 'WAIVED' });
  });

  it.each([
    ['2026-03-31', 'DUE'],
    ['2026-04-01', 'MISSED'],
  ])('SSA-25 SSA-27: technicians are on %s %s, with day 90 as their day', (today, state) => {
    const account = { accountCreatedOn: '2025-12-31', enrolledLines: ['MAC'], technicians: [] };
    expect(obligations('SSA', account, { today }).get('TECHNICIANS_BY_DAY_90')).toMatchObject({ state, dueOn: '2026-03-31' });
  });

  it('IDS-10: one uncovered device misses the coverage', () => {
    const covered = (count: number) => obligations('IDS', { iosDevicesInDeployment: 120, iosDevicesWithAppleExtendedCoverage: count, iosDevicesCoverageUnknown: 0 }).get('EXTENDED_COVERAGE');
    expect(covered(120)).toMatchObject({ state: 'MET' });
    expect(covered(119)).toMatchObject({ state: 'MISSED', reasonCode: 'NOT_COVERED' });
  });

  it('SSA-42: a self-servicing account owes what it was sent a part for, and nothing that nobody told of', () => {
    const account = { accountCreatedOn: '2025-12-31', enrolledLines: ['MAC'], technicians: [] };
    expect(obligations('SSA', account).get('RETURNS_ON_TIME')).toBeUndefined();
    expect(obligations('SSA', { ...account, openReturns: { open: 0, nextDueOn: null } }).get('RETURNS_ON_TIME')).toMatchObject({ state: 'MET' });
    expect(obligations('SSA', { ...account, openReturns: { open: 2, nextDueOn: '2026-05-03' } }).get('RETURNS_ON_TIME')).toMatchObject({ state: 'MISSED', dueOn: '2026-05-03' });
  });

  it.each([
    [null, 'UNKNOWN'],
    [{ open: 0, nextDueOn: null }, 'MET'],
    [{ open: 1, nextDueOn: '2026-05-05' }, 'DUE'],
    [{ open: 1, nextDueOn: '2026-05-04' }, 'DUE'],
    [{ open: 1, nextDueOn: '2026-05-03' }, 'MISSED'],
  ])('IDS-16 IDS-26: returns %j are on 4 May %s', (openReturns, state) => {
    expect(obligations('IDS', { openReturns }).get('RETURNS_ON_TIME')).toMatchObject({ state });
  });
});
