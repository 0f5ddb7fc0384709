import type { CheckResult } from '../verdict.js';
import { met, needsEvidence, notMet } from './check-result.js';

export interface NoneOfParams {
  refused: readonly string[];
  /** Words that send a text to the reviewer. A hit is a hint, never a refusal. */
  screenedTerms?: readonly string[];
}

/** Nothing but refused values refuses; refused values beside others are for a person to weigh; none at all is unknown. */
export function noneOf(values: readonly string[] | null, { refused }: NoneOfParams): CheckResult {
  const seen = { observed: values?.length ? values.join(', ') : null, required: `none of ${refused.join(', ')}` };
  if (!values?.length) return needsEvidence('FACT_MISSING', seen);
  const hits = values.filter((value) => refused.includes(value)).length;
  if (hits === 0) return met(seen);
  return hits === values.length ? notMet('EXCLUDED', seen) : needsEvidence('MIXED_ACTIVITIES', seen);
}
