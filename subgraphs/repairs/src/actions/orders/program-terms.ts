import type { EntityManager } from 'typeorm';

import type { HashedRuleSet } from '@platform/kit/graphql/assessment.js';
import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { Refusal } from '@platform/kit/pure/refusal.js';
import { ruleSetInForce } from '@platform/kit/pure/rule-set.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';

export interface TermsWanted {
  program: string;
  region: string | null;
  at: Date;
}

/** The copied terms of a programme in force at an instant, by UTC; null when none have been told for it. */
export async function programTerms(manager: EntityManager, { program, region, at }: TermsWanted): Promise<HashedRuleSet | null> {
  const ruleSets = await readRuleSets({ query: <Row extends object>(text: string, values: readonly unknown[] = []) => manager.query<Row[]>(text, [...values]) });
  try {
    return ruleSetInForce(ruleSets, { program, region, on: parseLocalDate(at.toISOString().slice(0, 10)) });
  } catch (error) {
    if (error instanceof Refusal && error.code === 'RULE_SET_NOT_FOUND') return null;
    throw error;
  }
}
