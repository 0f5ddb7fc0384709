import type { LocalizedText } from '@platform/kit/pure/locale.js';
import type { RuleSet } from '@platform/kit/pure/rule-set.js';

import { type EligibilityCode, type EligibilityOutcome, eligibilityTexts } from './eligibility-reasons.js';
import type { EligibilityReason } from './repair-eligibility.js';

/** A reason as it is answered: with its words, and what the terms say of it. */
export interface ToldReason {
  code: EligibilityCode;
  outcome: Exclude<EligibilityOutcome, 'PROCEED'>;
  field: string;
  /** Null for what this platform itself says. */
  criterion: string | null;
  observed: string | null;
  required: string | null;
  sources: readonly string[];
  texts: LocalizedText;
}

/**
 * A reason that comes from the terms is told in the words of its criterion, every other in this platform's.
 * @source IDS-03 SSA-04 AASP-28
 */
export function toldReasons(reasons: readonly EligibilityReason[], terms: RuleSet | null): ToldReason[] {
  return reasons.map(({ code, outcome, field, result }) => {
    const { criterion = null, observed = null, required = null, sources = [] } = result ?? {};
    const ofTerms = terms?.criteria.find(({ id }) => id === criterion)?.text;
    const texts = code === 'TERMS' ? ofTerms : eligibilityTexts[code];
    if (texts === undefined) throw new Error(`Nobody has words for ${criterion}.`);
    return { code, outcome, field, criterion, observed, required, sources, texts };
  });
}
