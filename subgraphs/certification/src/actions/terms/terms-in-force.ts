import type { EntityManager } from 'typeorm';

import type { HashedRuleSet } from '@platform/kit/graphql/assessment.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { Refusal } from '@platform/kit/pure/refusal.js';
import { ruleSetInForce } from '@platform/kit/pure/rule-set.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';

export interface TermsAsked {
  program: 'AASP' | 'SSA';
  region: string | null;
  on: LocalDate;
}

/** The copied terms of a programme in force on a date; null when none have been told for it. */
export function termsAmong(ruleSets: readonly HashedRuleSet[], asked: TermsAsked): HashedRuleSet | null {
  try {
    return ruleSetInForce(ruleSets, asked);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'RULE_SET_NOT_FOUND') return null;
    throw error;
  }
}

export function readTerms(manager: EntityManager): Promise<HashedRuleSet[]> {
  return readRuleSets({ query: <Row extends object>(text: string, values: readonly unknown[] = []) => manager.query<Row[]>(text, [...values]) });
}
