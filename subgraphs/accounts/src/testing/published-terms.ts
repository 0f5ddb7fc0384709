import { readFileSync } from 'node:fs';

import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { ruleSetInForce, type RuleSet } from '@platform/kit/pure/rule-set.js';
import { parseSharedRuleSet } from '@platform/kit/pure/rule-set-shape/parse-rule-set.js';

/** The terms of a programme as they are published, so that the rules are proved on the numbers they will meet. */
export function publishedTerms(program: 'IDS' | 'SSA' | 'AASP' | 'ERS', region = 'NO'): RuleSet {
  const file = new URL(`../../../programs/src/rule-sets/${program.toLowerCase()}.json`, import.meta.url);
  const ruleSets = parseSharedRuleSet(JSON.parse(readFileSync(file, 'utf8')));
  return ruleSetInForce(ruleSets, { program, region, on: parseLocalDate('2026-01-01') });
}
