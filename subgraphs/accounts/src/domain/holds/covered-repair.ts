import { needsEvidence, notMet } from '@platform/kit/pure/checks/check-result.js';
import { oneOf, type OneOfParams } from '@platform/kit/pure/checks/one-of.js';
import type { CheckResult } from '@platform/kit/pure/verdict.js';

import type { HoldFacts } from './hold-facts.js';

/**
 * A repair is covered by the limited warranty, AppleCare+ or consumer law; damage beyond them is not, whichever of them
 * covers the rest. Before the device is received and inspected nothing is known.
 * @source ERS-09 ERS-14 ERS-22
 */
export function coveredRepair(
  { coverage, uncoveredDamage }: Pick<HoldFacts, 'coverage' | 'uncoveredDamage'>,
  { inspected, params }: { inspected: boolean; params: OneOfParams },
): CheckResult {
  const result = oneOf(coverage, params);
  if (!inspected) return needsEvidence('REVIEW_PENDING', { ...result, observed: 'not inspected' });
  return uncoveredDamage ? notMet('NOT_COVERED', { ...result, observed: 'further damage not covered' }) : result;
}
