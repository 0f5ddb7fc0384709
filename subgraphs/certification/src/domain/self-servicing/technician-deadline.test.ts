import { expect, it } from 'vitest';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import { publishedTerms } from '../../testing/published-terms.js';
import { technicianDeadline } from './technician-deadline.js';

const ruleSet = publishedTerms('SSA', 'SE');
const accountCreatedOn = parseLocalDate('2026-01-01');

const verdicts = (today: string, facts: { servicedLines: string[]; passes?: [string, string][] }): string[] =>
  technicianDeadline(
    { accountCreatedOn, servicedLines: facts.servicedLines, passes: (facts.passes ?? []).map(([track, passedOn]) => ({ track, passedOn: parseLocalDate(passedOn) })) },
    { ruleSet, today: parseLocalDate(today) },
  ).requirements.map(({ verdict }) => verdict);

it('SSA-27: day 90 is the ninetieth calendar day after the account was created', () => {
  expect(technicianDeadline({ accountCreatedOn, servicedLines: [], passes: [] }, { ruleSet, today: parseLocalDate('2026-03-31') })).toMatchObject({ dueOn: '2026-04-01', daysLeft: 1 });
});

it.each([
  ['2026-03-31', 'MET'],
  ['2026-04-01', 'MET'],
  ['2026-04-02', 'NOT_MET'],
])('SSA-25 SSA-27: a technician certified for Mac on %s, seen later, is %s', (passedOn, verdict) => {
  expect(verdicts('2026-06-01', { servicedLines: ['MAC'], passes: [['ACMT', passedOn]] })).toEqual([verdict, 'NOT_APPLICABLE']);
});

it.each([
  ['2026-04-01', 'NEEDS_EVIDENCE'],
  ['2026-04-02', 'NOT_MET'],
])('SSA-26 SSA-27: nobody with the iOS qualification is on %s %s', (today, verdict) => {
  expect(verdicts(today, { servicedLines: ['IOS'] })).toEqual(['NOT_APPLICABLE', verdict]);
});

it('SSA-24: both lines ask for both, which one person may hold; without a known line nothing is judged', () => {
  expect(verdicts('2026-03-01', { servicedLines: ['IOS', 'MAC'], passes: [['ACMT', '2026-02-01'], ['IOS_QUALIFICATION', '2026-02-01']] })).toEqual(['MET', 'MET']);
  expect(verdicts('2026-06-01', { servicedLines: [], passes: [['ACMT', '2026-02-01']] })).toEqual(['NEEDS_EVIDENCE', 'NEEDS_EVIDENCE']);
});
