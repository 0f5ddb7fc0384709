import type { HashedRuleSet } from '../graphql/assessment.js';

/**
 * The event that carries published terms whole, with their fingerprint, to the subgraphs that decide by them. It belongs
 * to the platform, not to an organisation, and is sent again at each start of the publisher: terms that are already kept
 * stay as they are.
 */
export const ruleSetPublished = 'rule-set.published';

export type RuleSetPublished = HashedRuleSet;
