import { describe, expect, test } from 'vitest';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import { standingChecks, type StandingFacts } from './standing-checks.js';

const today = parseLocalDate('2026-05-20');
const day = parseLocalDate;
const nothing: StandingFacts = { employedCertifiedTechnicians: null, certifiedUntil: [], accountStandings: [], returns: null, addressKinds: [] };
const check = (facts: Partial<StandingFacts>, kind: string): unknown[] => {
  const { verdict, reasonCode, observed, on } = standingChecks({ ...nothing, ...facts }, today).find((each) => each.kind === kind)!;
  return [verdict, reasonCode, observed, on];
};

describe('AASP-18: what is on record beside an audit', () => {
  test('AASP-18: of whom nothing is known, everything is open', () => {
    expect(standingChecks(nothing, today).map(({ verdict, reasonCode }) => `${verdict} ${reasonCode}`)).toEqual(Array(4).fill('NEEDS_EVIDENCE FACT_MISSING'));
  });

  test.each([
    [{ employedCertifiedTechnicians: 2, certifiedUntil: [day('2026-09-01'), day('2026-05-20'), day('2026-01-01')] }, ['MET', 'SATISFIED', '2', '2026-05-20']],
    [{ employedCertifiedTechnicians: 0, certifiedUntil: [day('2026-05-19')] }, ['NOT_MET', 'EXPIRED', '0', null]],
    [{ employedCertifiedTechnicians: 0 }, ['NOT_MET', 'BELOW_MINIMUM', '0', null]],
  ] as const)('AASP-29 AASP-31: certificates %j', (facts, said) => {
    expect(check(facts as never, 'CERTIFICATES')).toEqual(said);
  });

  test.each([
    [['GOOD'], ['MET', 'SATISFIED', 'GOOD', null]],
    [['GOOD', 'ON_HOLD'], ['NOT_MET', 'ACCOUNT_STATUS', 'ON_HOLD', null]],
    [['ON_HOLD', 'SUSPENDED'], ['NOT_MET', 'ACCOUNT_STATUS', 'SUSPENDED', null]],
  ])('AASP-18: accounts that stand %j', (accountStandings, said) => {
    expect(check({ accountStandings }, 'ACCOUNT_STANDING')).toEqual(said);
  });

  test.each([
    [{ open: 0, nextDueOn: null }, ['MET', 'SATISFIED', '0', null]],
    [{ open: 2, nextDueOn: today }, ['MET', 'SATISFIED', '2', today]],
    [{ open: 2, nextDueOn: day('2026-05-19') }, ['NOT_MET', 'OVERDUE', '2', '2026-05-19']],
  ])('IDS-16 IDS-26: returns %j', (returns, said) => {
    expect(check({ returns }, 'RETURNS_ON_TIME')).toEqual(said);
  });

  test.each([
    [['COMMERCIAL', 'COMMERCIAL'], ['MET', 'SATISFIED', 'COMMERCIAL', null]],
    [['COMMERCIAL', null], ['NEEDS_EVIDENCE', 'FACT_MISSING', null, null]],
    [[null, 'HOME'], ['NOT_MET', 'EXCLUDED', 'HOME', null]],
    [['PO_BOX'], ['NOT_MET', 'EXCLUDED', 'PO_BOX', null]],
  ])('AASP-27: places of the kinds %j', (addressKinds, said) => {
    expect(check({ addressKinds }, 'ADDRESS_KIND')).toEqual(said);
  });
});
