import { expect, test } from 'vitest';

import { publishedTerms } from '../../testing/published-terms.js';
import { assessExpressRequest, type ExpressRequestFacts } from './express-replacement.js';

const verdicts = (facts: ExpressRequestFacts) => {
  const { overall, results } = assessExpressRequest(facts, publishedTerms('ERS'));
  return [overall, ...results.map(({ verdict }) => verdict)];
};

test.each([
  ['IPHONE', 'ACTIVE', 'ELIGIBLE', 'MET', 'MET'],
  ['IPHONE', 'EXPIRED', 'NOT_ELIGIBLE', 'MET', 'NOT_MET'],
  ['IPHONE', 'NONE', 'NOT_ELIGIBLE', 'MET', 'NOT_MET'],
  ['IPHONE', null, 'PENDING', 'MET', 'NEEDS_EVIDENCE'],
  ['IPAD', 'ACTIVE', 'NOT_ELIGIBLE', 'NOT_MET', 'MET'],
  ['IPOD', 'ACTIVE', 'NOT_ELIGIBLE', 'NOT_MET', 'MET'],
  [null, 'ACTIVE', 'PENDING', 'NEEDS_EVIDENCE', 'MET'],
] as const)('ERS-01 ERS-02 ERS-36: %s with AppleCare+ %s is %s', (deviceKind, appleCarePlus, overall, iphone, plan) => {
  expect(verdicts({ deviceKind, appleCarePlus })).toEqual([overall, iphone, plan]);
});
