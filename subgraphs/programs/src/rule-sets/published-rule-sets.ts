import type { RuleSet } from '@platform/kit/pure/rule-set.js';
import { parseSharedRuleSet } from '@platform/kit/pure/rule-set-shape/parse-rule-set.js';
import aasp from './aasp.json' with { type: 'json' };
import ers from './ers.json' with { type: 'json' };
import ids from './ids.json' with { type: 'json' };
import ssa from './ssa.json' with { type: 'json' };

/** The terms this release brings: every programme, version and region, each in force from its own date. */
export const publishedRuleSets: readonly RuleSet[] = [ids, ssa, aasp, ers].flatMap(parseSharedRuleSet);
