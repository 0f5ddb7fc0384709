import { platformTenant } from '../bus/event.js';
import type { RuleSet } from '../pure/rule-set.js';
import { ruleSetPublished, type RuleSetPublished } from '../rule-sets/rule-set-published.js';
import { ruleSetSha256 } from '../rule-sets/rule-set-sha256.js';
import type { TestSubgraph } from './test-subgraph.js';

/** Terms as they travel. */
export function published(ruleSet: RuleSet): RuleSetPublished {
  return { ...ruleSet, sha256: ruleSetSha256(ruleSet) };
}

/** Lets a subgraph know published terms, as their publisher would. */
export async function deliverTerms({ deliver }: Pick<TestSubgraph, 'deliver'>, ruleSets: readonly RuleSet[]): Promise<void> {
  for (const ruleSet of ruleSets) await deliver({ type: ruleSetPublished, tenant: platformTenant, payload: published(ruleSet) });
}
