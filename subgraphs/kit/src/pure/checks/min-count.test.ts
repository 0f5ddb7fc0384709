import { expect, test } from 'vitest';
import { minCount } from './min-count.js';

test.each([
  [99, 'NOT_MET', 'BELOW_MINIMUM'],
  [100, 'MET', 'SATISFIED'],
  [101, 'MET', 'SATISFIED'],
  [0, 'NOT_MET', 'BELOW_MINIMUM'],
  [null, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
] as const)('IDS-09: %s of 100 is %s', (count, verdict, reasonCode) => {
  expect(minCount(count, { minimum: 100 })).toEqual({
    verdict,
    reasonCode,
    observed: count === null ? null : String(count),
    required: '>= 100',
  });
});
