import type { RequestContext } from '@platform/kit/graphql/context.js';
import type { HashedRuleSet } from '@platform/kit/graphql/assessment.js';

import { readRuleSets } from '../../db/rule-sets/read-rule-sets.js';

const remembered = new WeakMap<RequestContext['reads'], Promise<HashedRuleSet[]>>();

/** All published terms, read once in each request. */
export function ruleSetsOf({ reads }: Pick<RequestContext, 'reads'>): Promise<HashedRuleSet[]> {
  const known = remembered.get(reads) ?? readRuleSets(reads);
  remembered.set(reads, known);
  return known;
}
