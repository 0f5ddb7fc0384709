import { createHash } from 'node:crypto';

import { canonicalJson } from '../pure/canonical-json.js';
import type { RuleSet } from '../pure/rule-set.js';

/**
 * The fingerprint of terms: SHA-256 of the canonical JSON of their programme, region, version, first day and criteria.
 * Their last day stays out of it, since it is not known when they are published.
 */
export function ruleSetSha256({ program, region, version, effectiveFrom, criteria }: RuleSet): string {
  return createHash('sha256').update(canonicalJson({ program, region, version, effectiveFrom, criteria })).digest('hex');
}
