import type { HashedRuleSet } from '@platform/kit/graphql/assessment.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { Refusal } from '@platform/kit/pure/refusal.js';
import { ruleSetInForce } from '@platform/kit/pure/rule-set.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

import { requireRegion } from '../organization/region-code.js';
import { ruleSetsOf } from '../rule-sets/rule-sets-of.js';

export interface TermsAsked {
  program: string;
  /** The region and the argument it stands in; null where the facts name none, and the world's terms hold. */
  region: { field: string; value: string } | null;
  asOf: Date | null | undefined;
}

export interface AskedTerms {
  ruleSet: HashedRuleSet;
  /** The date of `asOf`, by UTC. */
  today: LocalDate;
}

/** The terms in force for a what-if question; a date or region without terms is the fault of the argument. */
export async function termsFor(context: RequestContext, { program, region, asOf }: TermsAsked): Promise<AskedTerms> {
  const today = localDateAt(asOf ?? context.now(), 'UTC');
  const asked = { program, region: region && requireRegion(region.field, region.value), on: today };
  const ruleSets = await ruleSetsOf(context);
  try {
    return { ruleSet: ruleSetInForce(ruleSets, asked), today };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const isEarlyOrLate = ruleSets.some((ruleSet) => ruleSet.program === program);
    throw badUserInput(isEarlyOrLate ? 'asOf' : (region?.field ?? 'asOf'), error.message);
  }
}
