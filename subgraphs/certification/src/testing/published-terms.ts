import { readFileSync } from 'node:fs';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { ruleSetInForce, type RuleSet } from '@platform/kit/pure/rule-set.js';
import { parseSharedRuleSet } from '@platform/kit/pure/rule-set-shape/parse-rule-set.js';

export type Program = 'IDS' | 'SSA' | 'AASP' | 'ERS';

/** The terms of a programme as they are published, so that the rules are proved on the numbers they will meet. */
export function publishedTerms(program: Program, region: string | null = 'NO'): RuleSet {
  return ruleSetInForce(termsOf(program), { program, region, on: parseLocalDate('2026-01-01') });
}

/** All terms as they are published, for every programme and region. */
export function allPublishedTerms(): RuleSet[] {
  return (['IDS', 'SSA', 'AASP', 'ERS'] as const).flatMap(termsOf);
}

function termsOf(program: Program): RuleSet[] {
  const file = new URL(`../../../programs/src/rule-sets/${program.toLowerCase()}.json`, import.meta.url);
  return parseSharedRuleSet(JSON.parse(readFileSync(file, 'utf8')));
}
