import { oneOf } from '@platform/kit/pure/checks/one-of.js';
import { criterionOf, type RuleSet } from '@platform/kit/pure/rule-set.js';

/**
 * A self-study course on the web costs nothing extra where the terms name it among what is free of charge; otherwise no price is stated (null).
 * @source SSA-47
 */
export function isCourseFree(ruleSet: RuleSet): true | null {
  const { params } = criterionOf(ruleSet, 'SSA.FREE_OF_CHARGE', 'oneOf');
  return oneOf('SELF_STUDY_COURSE', params).verdict === 'MET' ? true : null;
}
