import type { AssessmentOutcome, CriterionResult } from '@platform/kit/pure/verdict.js';

/** What a decision says, beside the figures it was made of. */
export interface Said {
  ruleSetSha256: string;
  overall: AssessmentOutcome;
  results: readonly Pick<CriterionResult, 'criterion' | 'verdict' | 'reasonCode'>[];
  waivedCriteria: readonly string[];
}

/**
 * Two decisions say the same when their terms, their outcome, the verdict and reason of each criterion and their waived
 * criteria are the same. Only one that says something new is recorded; a figure that changes under the same verdict is no
 * new decision, it is shown where the figure is kept.
 * @source AASP-17
 */
export function whatItSays({ ruleSetSha256, overall, results, waivedCriteria }: Said): string {
  const verdicts = results.map(({ criterion, verdict, reasonCode }) => `${criterion} ${verdict} ${reasonCode}`);
  return [ruleSetSha256, overall, ...verdicts, ...[...waivedCriteria].sort()].join('\n');
}
