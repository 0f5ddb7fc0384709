import { allOf } from '@platform/kit/pure/checks/all-of.js';
import { needsEvidence } from '@platform/kit/pure/checks/check-result.js';
import type { CheckResult } from '@platform/kit/pure/verdict.js';
import type { PremisesFacts } from './premises-facts.js';

/**
 * Every listed location complies by itself; one that does not refuses all, one unknown leaves it open, and without a
 * location nothing is known.
 * @source AASP-20 AASP-21 AASP-22 AASP-23 AASP-24 AASP-25 AASP-26 AASP-27 AASP-39
 */
export function everyLocation(
  premises: readonly PremisesFacts[] | null,
  check: (location: PremisesFacts) => CheckResult,
): CheckResult {
  const [first, ...others] = (premises ?? []).map((location, i, { length }) => {
    const result = check(location);
    return length === 1 ? result : { ...result, observed: `location ${i + 1}: ${result.observed ?? 'unknown'}` };
  });
  return first ? allOf(first, ...others) : needsEvidence('FACT_MISSING', { observed: 'no location', required: null });
}
