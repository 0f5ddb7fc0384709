import { allOf } from '@platform/kit/pure/checks/all-of.js';
import { met, needsEvidence, notApplicable, notMet } from '@platform/kit/pure/checks/check-result.js';
import { documents } from '@platform/kit/pure/checks/documents.js';
import { flag } from '@platform/kit/pure/checks/flag.js';
import { noneOf } from '@platform/kit/pure/checks/none-of.js';
import { oneOf } from '@platform/kit/pure/checks/one-of.js';
import { reviewedFinding, type ReviewedFindingParams } from '@platform/kit/pure/checks/reviewed-finding.js';
import { criterionOf, judgeBy, type RuleSet } from '@platform/kit/pure/rule-set.js';
import { assessed, type Assessed, type CheckResult } from '@platform/kit/pure/verdict.js';
import { missingItems, presentItems } from '../applicant/application-items.js';
import { businessEmail } from '../applicant/email-domain.js';
import { assessPremises } from '../premises/premises-criteria.js';
import type { AaspApplicationFacts, TrademarkScreening } from './authorised-service-provider-facts.js';

export interface AaspApplicationAssessed extends Assessed {
  /** Names of the application items still absent. */
  missing: readonly string[];
  /** Meeting every requirement admits nobody; admission is a person's act. */
  admission: 'NOT_DECIDED';
}

/**
 * Who may become an authorised service provider, requirement by requirement.
 * @source AASP-04 AASP-35 AASP-45 AASP-46
 */
export function assessAaspApplication(facts: AaspApplicationFacts, ruleSet: RuleSet): AaspApplicationAssessed {
  const judge = judgeBy(ruleSet);
  const { application } = facts;
  const results = [
    judge('AASP.APPLICANT_TYPE', 'oneOf', (params) => oneOf(facts.applicantType, params)),
    judge('AASP.NOT_PARTS_RESELLER', 'noneOf', (params) => noneOf(facts.businessActivities, params)),
    judge('AASP.REGION', 'flag', (params) => flag(facts.regionHasAppleDirectService, params)),
    judge('AASP.TIME_IN_BUSINESS', 'reviewedFinding', (params) => reviewedFinding(facts.timeInBusinessFinding, params)),
    judge('AASP.ACCOUNTS', 'reviewedFinding', (params) =>
      allOf(reviewedFinding(facts.accountsFinding, params), flag(facts.accountsAccessibleToApple, { expected: true })),
    ),
    judge('AASP.CREDIT', 'oneOf', (params) =>
      allOf(oneOf(facts.credit?.status ?? null, params), agreedInOwnRegion(facts)),
    ),
    judge('AASP.BRAND', 'reviewedFinding', (params) => reviewedFinding(facts.brandFinding, params)),
    ...assessPremises({ premises: facts.premises, addresses: application?.addresses ?? null }, judge),
    judge('AASP.CONFIDENTIALITY', 'flag', (params) => flag(facts.confidentialityUndertaking, params)),
    judge('AASP.APPLICATION_COMPLETE', 'documents', (params) => documents(presentItems(application), params)),
    judge('AASP.BUSINESS_EMAIL', 'noneOf', (params) =>
      businessEmail({ email: application?.email ?? null, website: application?.website ?? null }, params),
    ),
    judge('AASP.TRADEMARK', 'reviewedFinding', (params) => trademarkUse(facts.trademark, params)),
  ];
  const items = criterionOf(ruleSet, 'AASP.APPLICATION_COMPLETE', 'documents').params;
  return { ...assessed(results), missing: missingItems(application, items), admission: 'NOT_DECIDED' };
}

/**
 * A credit line counts when it is agreed with the finance group of the applicant's own region; one agreed for the
 * country covers its parts.
 * Reading chosen: only an agreed line has a region to compare; while it is negotiated the region may still change.
 * @source AASP-11 AASP-12
 */
export function agreedInOwnRegion({ credit, orgRegion }: Pick<AaspApplicationFacts, 'credit' | 'orgRegion'>): CheckResult {
  const region = credit?.region ?? null;
  const seen = { observed: region, required: orgRegion };
  if (credit?.status !== 'AGREED') return notApplicable('DOES_NOT_APPLY', seen);
  if (region == null || orgRegion == null) return needsEvidence('FACT_MISSING', seen);
  if (isAtOrWithin(orgRegion, region)) return met(seen);
  return isAtOrWithin(region, orgRegion) ? needsEvidence('FACT_MISSING', seen) : notMet('OTHER_REGION', seen);
}

function isAtOrWithin(region: string, outer: string): boolean {
  return region === outer || region.startsWith(`${outer}-`);
}

/**
 * Trademark terms in the company name or on its web pages are for a reviewer; only a finding refuses, and only a
 * finding or two clean searches satisfy.
 * @source AASP-48 AASP-49
 */
export function trademarkUse(trademark: TrademarkScreening | null, params: ReviewedFindingParams): CheckResult {
  const finding = reviewedFinding(trademark?.finding ?? null, params);
  if (finding.verdict !== 'NEEDS_EVIDENCE') return finding;
  const { termFoundInName: inName, termFoundOnWeb: onWeb } = trademark ?? {};
  const places = [inName && 'name', onWeb && 'web pages'].filter((place) => typeof place === 'string');
  const seen = { observed: places.length > 0 ? `term in ${places.join(' and ')}` : null, required: finding.required };
  if (places.length > 0) return needsEvidence('REVIEW_PENDING', seen);
  if (inName == null || onWeb == null) return needsEvidence('FACT_MISSING', seen);
  return met({ ...seen, observed: 'no term found' });
}
