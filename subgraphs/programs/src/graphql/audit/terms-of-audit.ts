import type { HashedRuleSet } from '@platform/kit/graphql/assessment.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { ruleSetsOf } from '@platform/kit/rule-sets/rule-sets-of.js';


/** The terms an audit was planned under. */
export interface AuditTerms {
  program: string;
  region: string;
  ruleSetVersion: number;
}

/** An audit is held against the terms it was planned under, also after later ones come into force. */
export async function termsOfAudit({ program, region, ruleSetVersion }: AuditTerms, context: RequestContext): Promise<HashedRuleSet> {
  const ruleSets = await ruleSetsOf(context);
  const terms = ruleSets.find((ruleSet) => ruleSet.program === program && ruleSet.region === region && ruleSet.version === ruleSetVersion);
  if (terms === undefined) throw new Error(`There are no terms of ${program} in ${region} version ${ruleSetVersion}.`);
  return terms;
}
