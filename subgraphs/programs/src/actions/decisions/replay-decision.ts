import type { HashedRuleSet } from '@platform/kit/graphql/assessment.js';

import { decide } from '../../domain/decisions/decide.js';
import type { Decision } from '../../db/decisions/decision.entity.js';
import type { NextReview } from '../../domain/decisions/next-review.js';
import { type ReplayDifference, replayDifferences } from '../../domain/decisions/replay-differences.js';
import type { WatchedProgram } from '../../domain/decisions/watched-criteria.js';

export type StoredDecision = Pick<Decision, 'program' | 'region' | 'ruleSetVersion' | 'ruleSetSha256' | 'asOf' | 'facts' | 'waivers' | 'overall' | 'results' | 'waivedCriteria' | 'nextReviewOn' | 'nextReviewReason'>;

/**
 * Decides once more from the facts, waivers and date a decision kept, by the terms it names; answers where that says
 * something else. Terms with another fingerprint are a difference by themselves.
 */
export function replayDecision(decision: StoredDecision, ruleSets: readonly HashedRuleSet[]): ReplayDifference[] {
  const { program, region, ruleSetVersion, ruleSetSha256, asOf: today, facts, waivers, overall, results, waivedCriteria } = decision;
  const ruleSet = ruleSets.find((terms) => terms.program === program && terms.region === region && terms.version === ruleSetVersion);
  if (ruleSet?.sha256 !== ruleSetSha256) return [{ at: 'ruleSet', stored: ruleSetSha256, replayed: ruleSet?.sha256 ?? 'absent' }];
  const nextReview = decision.nextReviewOn === null ? null : ({ on: decision.nextReviewOn, reason: decision.nextReviewReason } as NextReview);
  const replayed = decide({ program: program as WatchedProgram, today: today as never, facts, waivers }, atThatTime(ruleSet, decision));
  return replayDifferences({ overall, results, waivedCriteria, nextReview }, replayed);
}

/** Terms that had no end yet when they were applied have one later: it is known from the decision that none was seen. */
function atThatTime(ruleSet: HashedRuleSet, { nextReviewReason }: StoredDecision): HashedRuleSet {
  return nextReviewReason === 'TERMS_END' ? ruleSet : { ...ruleSet, effectiveTo: null };
}
