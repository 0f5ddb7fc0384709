import type { EntityManager } from 'typeorm';

import type { HashedRuleSet } from '@platform/kit/graphql/assessment.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { Refusal } from '@platform/kit/pure/refusal.js';
import { ruleSetInForce } from '@platform/kit/pure/rule-set.js';
import { readRuleSets } from '@platform/kit/rule-sets/read-rule-sets.js';

export interface TermsAsked {
  program: 'IDS' | 'SSA' | 'AASP' | 'ERS';
  region: string | null;
  on: LocalDate;
}

/** The terms of a programme in force for a place on a date; null where none have been told for it. */
export async function termsForRepair(manager: EntityManager, asked: TermsAsked): Promise<HashedRuleSet | null> {
  const ruleSets = await readRuleSets({ query: <Row extends object>(text: string, values: readonly unknown[] = []) => manager.query<Row[]>(text, [...values]) });
  return termsAmong(ruleSets, asked);
}

/** The terms among those that were read. */
export function termsAmong(ruleSets: readonly HashedRuleSet[], asked: TermsAsked): HashedRuleSet | null {
  try {
    return ruleSetInForce(ruleSets, asked);
  } catch (error) {
    if (error instanceof Refusal && error.code === 'RULE_SET_NOT_FOUND') return null;
    throw error;
  }
}
