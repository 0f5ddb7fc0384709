import type { RuleSet } from '@platform/kit/pure/rule-set.js';
import type { Assessed } from '@platform/kit/pure/verdict.js';

import { assessAaspApplication } from '../eligibility/authorised-service-provider.js';
import { assessIdsApplication } from '../eligibility/direct-ios-service.js';
import { assessSsaApplication } from '../eligibility/self-servicing-account.js';
import { aaspFacts } from './aasp-facts.js';
import type { ApplicationForm } from './application-forms.js';
import { foundTrue } from './reviewer-findings.js';
import type { KnownBeside } from './known-beside.js';

/**
 * An application is judged by the same rules as a what-if question, from what the applicant states, what reviewers found
 * and what is on record. Before there is an account its deadline would begin today, so nothing is late yet.
 * @source IDS-08 SSA-20 AASP-45 AASP-46
 */
export function assessApplication(application: ApplicationForm, known: KnownBeside, ruleSet: RuleSet): Assessed {
  const { findings, today } = known;
  switch (application.program) {
    case 'IDS':
      return assessIdsApplication({ ...application.form, accounts: known.accounts, agreement: null }, ruleSet);
    case 'SSA': {
      const hasCredit = foundTrue(findings, 'SSA.CREDIT');
      const isInGoodStanding = foundTrue(findings, 'SSA.ACCOUNT_STANDING');
      const facts = {
        ...application.form,
        withProofOfPurchase: known.withProofOfPurchase,
        accountCreatedOn: known.accountCreatedOn ?? today,
        technicians: null,
        accountStanding: isInGoodStanding === null ? null : isInGoodStanding ? 'GOOD' : 'ARREARS',
        creditLine: hasCredit === null ? null : hasCredit ? 'APPROVED' : 'DECLINED',
      } as const;
      const { overall, results } = assessSsaApplication(facts, { ruleSet, today });
      return { overall, results };
    }
    case 'AASP': {
      const { overall, results } = assessAaspApplication(aaspFacts(application.form, known, ruleSet), ruleSet);
      return { overall, results };
    }
  }
}
