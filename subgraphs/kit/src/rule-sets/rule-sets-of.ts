import type { HashedRuleSet } from '../graphql/assessment.js';
import type { RequestContext } from '../graphql/context.js';
import { readRuleSets } from './read-rule-sets.js';

const remembered = new WeakMap<RequestContext['reads'], Promise<HashedRuleSet[]>>();

/** All terms a subgraph has, read once in each request. */
export function ruleSetsOf({ reads }: Pick<RequestContext, 'reads'>): Promise<HashedRuleSet[]> {
  const known = remembered.get(reads) ?? readRuleSets(reads);
  remembered.set(reads, known);
  return known;
}
