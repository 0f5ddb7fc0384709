import { minCount } from '@platform/kit/pure/checks/min-count.js';
import { oneOf } from '@platform/kit/pure/checks/one-of.js';
import type { Money } from '@platform/kit/pure/money/money.js';
import { criterionOf, type RuleSet } from '@platform/kit/pure/rule-set.js';

export const FeeProgram = { SSA: 'SSA', AASP: 'AASP' } as const;
export type FeeProgram = keyof typeof FeeProgram;

export const ProgramStatus = { APPROVED: 'APPROVED', APPLICANT: 'APPLICANT' } as const;
export type ProgramStatus = keyof typeof ProgramStatus;

export const FeeItem = { EXAM: 'EXAM', PARTICIPATION: 'PARTICIPATION', SELF_STUDY_COURSE: 'SELF_STUDY_COURSE' } as const;
export type FeeItem = keyof typeof FeeItem;

/** A thing that may cost a fee. Null is unknown. */
export interface FeeFacts {
  program: FeeProgram;
  programStatus: ProgramStatus | null;
  item: FeeItem;
  /** Year of participation, from 1; no year costs a fee for taking part. */
  year: number | null;
  /** Which exam of the account it is, from 1; vouchers belong to the account, not to a technician. */
  examNumberOfAccount: number | null;
}

export interface Fee {
  /** Null where the programme text does not say. */
  chargeable: boolean | null;
  /** Null: not priced. The source texts state no amount. */
  amount: Money | null;
  paidBy: 'VOUCHER' | null;
  /** Of the account, after this exam; null where no vouchers are given or the exam is not known. */
  vouchersLeft: number | null;
}

const free: Fee = { chargeable: false, amount: null, paidBy: null, vouchersLeft: null };
const charged: Fee = { ...free, chargeable: true };
const notStated: Fee = { ...free, chargeable: null };

/**
 * What a programme charges for: a self-servicing account neither for taking part nor for courses, and for exams only
 * beyond its vouchers; an approved service provider not for exams.
 * @source SSA-45 SSA-46 SSA-47 SSA-48 AASP-32
 */
export function assessFee(facts: FeeFacts, ruleSet: RuleSet): Fee {
  if (facts.program === 'AASP') return facts.item === 'EXAM' ? examOfServiceProvider(facts, ruleSet) : notStated;
  if (facts.item === 'EXAM') return examOfSelfServicer(facts, ruleSet);
  const { params } = criterionOf(ruleSet, 'SSA.FREE_OF_CHARGE', 'oneOf');
  return oneOf(facts.item, params).verdict === 'MET' ? free : notStated;
}

/**
 * The vouchers given when the account was created pay for its first exams, one each; a later exam is charged, at no
 * stated price.
 * @source SSA-19 SSA-48
 */
export function examOfSelfServicer({ examNumberOfAccount: number }: Pick<FeeFacts, 'examNumberOfAccount'>, ruleSet: RuleSet): Fee {
  const { minimum: vouchers } = criterionOf(ruleSet, 'SSA.EXAM_VOUCHERS', 'minCount').params;
  if (number == null) return notStated;
  const isBeyondVouchers = minCount(number, { minimum: vouchers + 1 }).verdict === 'MET';
  return isBeyondVouchers ? { ...charged, vouchersLeft: 0 } : { ...free, paidBy: 'VOUCHER', vouchersLeft: vouchers - number };
}

/**
 * Exam fees are waived for an approved service provider only; before the approval they are due, at no stated price.
 * @source AASP-32
 */
export function examOfServiceProvider({ programStatus }: Pick<FeeFacts, 'programStatus'>, ruleSet: RuleSet): Fee {
  if (programStatus == null) return notStated;
  const { params } = criterionOf(ruleSet, 'AASP.EXAM_FEE_WAIVED', 'oneOf');
  return oneOf(programStatus, params).verdict === 'MET' ? free : charged;
}
