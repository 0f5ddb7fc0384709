import { canonicalJson } from '@platform/kit/pure/canonical-json.js';

import type { Decided } from './decide.js';

/** One place in which a decision and its replay say different things, as JSON. */
export interface ReplayDifference {
  /** As `overall` or `results.AASP.BRAND`. */
  at: string;
  stored: string;
  replayed: string;
}

/**
 * A stored decision and its replay are equal when every member of their canonical JSON is the same text; a criterion is
 * compared under its id.
 * @source AASP-46
 */
export function replayDifferences(stored: Decided, replayed: Decided): ReplayDifference[] {
  const [before, after] = [members(stored), members(replayed)];
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((at) => ({ at, stored: before.get(at) ?? 'absent', replayed: after.get(at) ?? 'absent' }))
    .filter((difference) => difference.stored !== difference.replayed);
}

function members({ overall, results, waivedCriteria, nextReview }: Decided): Map<string, string> {
  const whole = { overall, waivedCriteria, nextReview, order: results.map(({ criterion }) => criterion) };
  return new Map([
    ...Object.entries(whole).map(([name, value]) => [name, canonicalJson(value)] as const),
    ...results.map((result) => [`results.${result.criterion}`, canonicalJson(result)] as const),
  ]);
}
