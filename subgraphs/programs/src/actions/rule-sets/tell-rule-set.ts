import type { EntityManager } from 'typeorm';

import { platformTenant } from '@platform/kit/bus/event.js';
import { ruleSetPublished, type RuleSetPublished } from '@platform/kit/rule-sets/rule-set-published.js';

import { announce, type Announcing, type News } from '../announce.js';

/** Tells the other subgraphs published terms whole, or that they have an end now. */
export function tellRuleSet(context: Announcing, manager: EntityManager, ruleSet: RuleSetPublished): Promise<void> {
  return announce(context, manager, { type: ruleSetPublished, ...toldRuleSet(ruleSet) });
}

export function toldRuleSet(ruleSet: RuleSetPublished): Omit<News, 'type'> {
  const { program, region, version } = ruleSet;
  return { tenant: platformTenant, aggregate: { type: 'RuleSet', id: `${program}/${region}`, sequence: version }, payload: ruleSet };
}
