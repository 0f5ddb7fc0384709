import { type MaxDateParams, termEnd } from '@platform/kit/pure/checks/max-date.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { criterionOf, type RuleSet } from '@platform/kit/pure/rule-set.js';

/**
 * A certification counts from the date its exam was passed until the anniversary after its years of validity, that day included.
 * @source AASP-31
 */
export function certificationValidUntil(passedOn: LocalDate, validity: MaxDateParams): LocalDate {
  return termEnd(passedOn, validity);
}

/**
 * How long a certification counts is a parameter of the terms.
 * @source AASP-31
 */
export function certificationValidity(aaspTerms: RuleSet): MaxDateParams {
  return criterionOf(aaspTerms, 'AASP.REPAIR.CERTIFIED_TECHNICIAN', 'maxDate').params;
}
