import type { CriterionResult } from '@platform/kit/pure/verdict.js';

/** What can only be so once the applicant takes part and has an account. */
const dueAfterAdmission = new Set(['IDS.LIMITED_BILLING_ACCOUNT', 'IDS.AGREEMENT_SIGNED', 'SSA.ACMT_90_DAYS', 'SSA.IOS_90_DAYS', 'SSA.ACCOUNT_STANDING']);

/** What admission itself brings about: that there is none yet, or only an account of another kind, keeps nobody from it. */
const broughtByAdmission = new Set(['IDS.LIMITED_BILLING_ACCOUNT', 'IDS.AGREEMENT_SIGNED']);

/**
 * The criteria that keep an application from being approved: any that is not met, and any that is still open although it
 * could be settled before admission. What needs an account waits for it. Without hindrance nobody is admitted yet: that is a
 * person's act.
 * @source AASP-45 AASP-46 AASP-48 SSA-20 IDS-08 IDS-17
 */
export function approvalHindrances(results: readonly Pick<CriterionResult, 'criterion' | 'verdict'>[]): string[] {
  return results.flatMap(({ criterion, verdict }) => {
    const isHindrance = (verdict === 'NOT_MET' && !broughtByAdmission.has(criterion)) || (verdict === 'NEEDS_EVIDENCE' && !dueAfterAdmission.has(criterion));
    return isHindrance ? [criterion] : [];
  });
}
