import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { expect, test } from 'vitest';

import { publishedTerms } from '../../testing/published-terms.js';
import { assessAaspRepair, type TechnicianCertification } from './authorised-service-provider.js';

const ruleSet = publishedTerms('AASP', 'SE');

function certification(passedOn: string, change: Partial<TechnicianCertification> = {}): TechnicianCertification {
  return { product: 'IPHONE', passedOn: parseLocalDate(passedOn), result: 'PASS', authorisedTestCentre: true, ...change };
}
function judged(technicianCertifications: readonly TechnicianCertification[] | null, completedOn = '2026-03-01') {
  const facts = { product: 'IPHONE', repairCompletedOn: parseLocalDate(completedOn), technicianCertifications };
  return assessAaspRepair(facts, ruleSet).results[0];
}

test.each([
  ['2026-02-28', 'NOT_MET', 'NOT_FULFILLED'],
  ['2026-03-01', 'MET', 'SATISFIED'],
  ['2026-03-02', 'MET', 'SATISFIED'],
  ['2027-02-28', 'MET', 'SATISFIED'],
  ['2027-03-01', 'MET', 'SATISFIED'],
  ['2027-03-02', 'NOT_MET', 'EXPIRED'],
])('AASP-31: passed on 1 March 2026, a repair completed on %s is %s (%s)', (completedOn, verdict, reasonCode) => {
  expect(judged([certification('2026-03-01')], completedOn)).toMatchObject({
    criterion: 'AASP.REPAIR.CERTIFIED_TECHNICIAN',
    verdict,
    reasonCode,
  });
});

test('AASP-31: a certification passed on 29 February ends on 28 February', () => {
  expect(judged([certification('2024-02-29')], '2025-02-28')?.verdict).toBe('MET');
  expect(judged([certification('2024-02-29')], '2025-03-01')?.verdict).toBe('NOT_MET');
});

test.each([
  ['no certification', [], 'NOT_MET'],
  ['unknown certifications', null, 'NEEDS_EVIDENCE'],
  ['another product', [certification('2026-01-01', { product: 'MAC' })], 'NOT_MET'],
  ['a failed exam', [certification('2026-01-01', { result: 'FAIL' })], 'NOT_MET'],
  ['a test centre that is not authorised', [certification('2026-01-01', { authorisedTestCentre: false })], 'NOT_MET'],
  ['an expired one and a renewed one', [certification('2024-01-01'), certification('2026-01-01')], 'MET'],
  ['a renewal after the repair', [certification('2024-01-01'), certification('2026-04-01')], 'NOT_MET'],
  ['a pass and a later failed retake', [certification('2025-06-01'), certification('2026-02-01', { result: 'FAIL' })], 'MET'],
] as const)('AASP-28 AASP-30: a technician with %s is judged by what held on the day', (_, certifications, verdict) => {
  expect(judged(certifications)?.verdict).toBe(verdict);
});
