import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { expect, test } from 'vitest';

import { publishedTerms } from '../../testing/published-terms.js';
import { assessIdsDispatch, type IdsDispatchFacts } from './next-day-dispatch.js';

const ruleSet = publishedTerms('IDS');

function assess(change: Partial<IdsDispatchFacts>) {
  const facts: IdsDispatchFacts = {
    region: 'NO',
    orderAcceptedOn: parseLocalDate('2026-03-02'),
    partsAvailable: true,
    accountStatus: 'GOOD',
    ...change,
  };
  const { results, plannedDispatchDate, reasons } = assessIdsDispatch(facts, ruleSet);
  return { verdict: results[0]?.verdict, reasonCode: results[0]?.reasonCode, plannedDispatchDate, reasons };
}

test.each([
  ['NO', '2026-03-02', '2026-03-03'],
  ['NO', '2026-03-06', '2026-03-09'],
  ['NO', '2026-04-01', '2026-04-07'],
  ['SE', '2026-12-23', '2026-12-28'],
  ['NO', '2026-12-23', '2026-12-24'],
  ['DE-BE', '2025-05-07', '2025-05-09'],
])('IDS-21: in %s an order accepted on %s leaves on %s', (region, acceptedOn, dispatchOn) => {
  const { verdict, plannedDispatchDate, reasons } = assess({ region, orderAcceptedOn: parseLocalDate(acceptedOn) });
  expect({ verdict, plannedDispatchDate, reasons }).toEqual({ verdict: 'MET', plannedDispatchDate: dispatchOn, reasons: [] });
});

test.each([
  [false, 'GOOD', 'NOT_MET', 'PARTS_NOT_AVAILABLE', ['PARTS_NOT_AVAILABLE']],
  [null, 'GOOD', 'NEEDS_EVIDENCE', 'PARTS_AVAILABILITY_UNKNOWN', ['PARTS_AVAILABILITY_UNKNOWN']],
  [true, 'ON_HOLD', 'NOT_MET', 'ACCOUNT_STATUS', ['ACCOUNT_STATUS']],
  [true, 'SUSPENDED', 'NOT_MET', 'ACCOUNT_STATUS', ['ACCOUNT_STATUS']],
  [false, 'ON_HOLD', 'NOT_MET', 'PARTS_NOT_AVAILABLE', ['PARTS_NOT_AVAILABLE', 'ACCOUNT_STATUS']],
  [null, 'SUSPENDED', 'NOT_MET', 'ACCOUNT_STATUS', ['PARTS_AVAILABILITY_UNKNOWN', 'ACCOUNT_STATUS']],
] as const)('IDS-31: parts available %s, account %s: no promise, for every reason', (partsAvailable, accountStatus, verdict, reasonCode, reasons) => {
  expect(assess({ partsAvailable, accountStatus })).toEqual({ verdict, reasonCode, plannedDispatchDate: null, reasons });
});

test('IDS-21: a region without a calendar is refused', () => {
  expect(() => assess({ region: 'GB' })).toThrow(/no business calendar/);
});
