import { criterionOf, type RuleSet } from '@platform/kit/pure/rule-set.js';

import { screenedTerms } from '../applicant/screened-terms.js';
import type { AaspApplicationFacts } from '../eligibility/authorised-service-provider-facts.js';
import type { PremisesFacts } from '../premises/premises-facts.js';
import type { AaspForm, StatedLocation } from './application-forms.js';
import type { KnownBeside } from './known-beside.js';
import { foundTrue } from './reviewer-findings.js';
import { statedItems } from './stated-items.js';

/**
 * The facts of an application to become an authorised service provider: a reviewer's finding of premises holds for every
 * location stated, an agreed credit line for the applicant's own region, and the name is searched for trademark terms. Nobody
 * reads the web pages but a reviewer, so without a finding that search stays open.
 * @source AASP-05 AASP-08 AASP-12 AASP-20 AASP-39 AASP-48
 */
export function aaspFacts(form: AaspForm, { findings, region }: Pick<KnownBeside, 'findings' | 'region'>, ruleSet: RuleSet): AaspApplicationFacts {
  const accounts = findings['AASP.ACCOUNTS'];
  const credit = foundTrue(findings, 'AASP.CREDIT');
  const trademark = foundTrue(findings, 'AASP.TRADEMARK');
  const { screenedTerms: terms = [] } = criterionOf(ruleSet, 'AASP.TRADEMARK', 'reviewedFinding').params;
  const names = [form.legalName, form.doingBusinessAs].filter((name) => name !== null);
  return {
    applicantType: form.applicantType,
    businessActivities: form.businessActivities,
    regionHasAppleDirectService: foundTrue(findings, 'AASP.REGION'),
    yearsInBusiness: form.yearsInBusiness,
    timeInBusinessFinding: findings['AASP.TIME_IN_BUSINESS'] ?? null,
    accountsFinding: accounts === undefined ? null : accounts === 'ACCEPTED' ? 'APPROVED' : 'REJECTED',
    accountsAccessibleToApple: form.accountsAccessibleToApple,
    orgRegion: region,
    credit: credit === null ? null : { status: credit ? 'AGREED' : 'REFUSED', region: credit ? region : null },
    brandFinding: findings['AASP.BRAND'] ?? null,
    premises: form.locations?.map((location) => premisesFacts(location, findings)) ?? null,
    confidentialityUndertaking: form.confidentialityUndertaking,
    application: statedItems(form),
    trademark: {
      termFoundInName: names.length === 0 ? null : names.some((name) => screenedTerms(name, terms).length > 0),
      termFoundOnWeb: null,
      finding: trademark === null ? null : trademark ? 'COMPLIANT' : 'NOT_COMPLIANT',
    },
  };
}

function premisesFacts({ addressKind }: StatedLocation, findings: KnownBeside['findings']): PremisesFacts {
  const found = (name: string): boolean | null => foundTrue(findings, `AASP.PREMISES.${name}`);
  const [reception, workshop] = [found('RECEPTION'), found('SECURED_WORKSHOP')];
  return {
    addressKind,
    dedicatedStaff: found('DEDICATED_STAFF'),
    commercialVisits: found('COMMERCIAL_VISITS'),
    easyToReach: found('EASY_TO_REACH'),
    receptionClean: reception,
    receptionPresentable: reception,
    securedRepairArea: workshop,
    securedPartsStorage: workshop,
    securedIntake: workshop,
  };
}
