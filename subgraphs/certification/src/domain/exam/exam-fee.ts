import { oneOf } from '@platform/kit/pure/checks/one-of.js';
import { criterionOf, type RuleSet } from '@platform/kit/pure/rule-set.js';

/** How an exam is paid. CHARGED has no price until a price list states one; NOT_STATED: the terms say nothing for this organisation. */
export type ExamFee = 'WAIVED' | 'VOUCHER' | 'CHARGED' | 'NOT_STATED';

export interface ExamPayer {
  /** Its place as an authorised service provider; null when it has none. */
  serviceProvider: 'APPROVED' | 'APPLICANT' | null;
  hasSelfServicingAccount: boolean;
  vouchersLeft: number;
}

/**
 * A company approved as an authorised service provider pays no exam fee; else a voucher of the self-servicing account
 * pays, one exam each; an exam beyond the vouchers is charged. For everybody else no fee is stated.
 * @source AASP-32 SSA-19 SSA-48
 */
export function examFee({ serviceProvider, hasSelfServicingAccount, vouchersLeft }: ExamPayer, aaspTerms: RuleSet): ExamFee {
  const { params } = criterionOf(aaspTerms, 'AASP.EXAM_FEE_WAIVED', 'oneOf');
  if (serviceProvider !== null && oneOf(serviceProvider, params).verdict === 'MET') return 'WAIVED';
  if (!hasSelfServicingAccount) return 'NOT_STATED';
  return vouchersLeft > 0 ? 'VOUCHER' : 'CHARGED';
}

/**
 * How many vouchers an account is given when it is created, as the terms say.
 * @source SSA-19
 */
export function vouchersGiven(ssaTerms: RuleSet): number {
  return criterionOf(ssaTerms, 'SSA.EXAM_VOUCHERS', 'minCount').params.minimum;
}
