import { needsEvidence, notMet } from '@platform/kit/pure/checks/check-result.js';
import { maxDate, termEnd, type MaxDateParams } from '@platform/kit/pure/checks/max-date.js';
import { latestDate, type LocalDate } from '@platform/kit/pure/local-date.js';
import { judgeBy, type RuleSet } from '@platform/kit/pure/rule-set.js';
import { assessed, type Assessed, type CheckResult } from '@platform/kit/pure/verdict.js';

export const ExamResult = { PASS: 'PASS', FAIL: 'FAIL' } as const;
export type ExamResult = keyof typeof ExamResult;

export interface TechnicianCertification {
  product: string;
  passedOn: LocalDate;
  result: ExamResult;
  authorisedTestCentre: boolean;
}

/** A repair by an authorised service provider. Null is unknown. */
export interface AaspRepairFacts {
  product: string;
  repairCompletedOn: LocalDate;
  technicianCertifications: readonly TechnicianCertification[] | null;
}

/**
 * An authorised service provider repairs with technicians certified for the product on the day of completion.
 * @source AASP-28 AASP-30 AASP-31
 */
export function assessAaspRepair(facts: AaspRepairFacts, ruleSet: RuleSet): Assessed {
  return assessed([
    judgeBy(ruleSet)('AASP.REPAIR.CERTIFIED_TECHNICIAN', 'maxDate', (params) => certifiedOnCompletion(facts, params)),
  ]);
}

/**
 * A certification holds for one product from the day it was passed at an authorised test centre to its anniversary,
 * both included; a failed exam changes nothing, and a later pass does not reach back.
 * @source AASP-28 AASP-30 AASP-31
 */
export function certifiedOnCompletion(facts: AaspRepairFacts, params: MaxDateParams): CheckResult {
  const { product, repairCompletedOn: on, technicianCertifications: certifications } = facts;
  if (certifications == null) return needsEvidence('FACT_MISSING', { observed: null, required: product });
  const passed = certifications.filter((held) => held.product === product && held.result === 'PASS' && held.passedOn <= on);
  const lastPass = latestDate(passed.filter((held) => held.authorisedTestCentre).map(({ passedOn }) => passedOn));
  if (lastPass === null) return notMet('NOT_FULFILLED', { observed: 'no certification', required: product });
  const validUntil = termEnd(lastPass, params);
  return maxDate({ on, ends: [validUntil] });
}
