import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { parseQuarter } from '@platform/kit/pure/quarter.js';
import type { RuleSet } from '@platform/kit/pure/rule-set.js';
import type { CriterionResult } from '@platform/kit/pure/verdict.js';

import { ReviewFinding } from '../eligibility/authorised-service-provider-facts.js';
import { assessAaspApplication } from '../eligibility/authorised-service-provider.js';
import { AgreementStatus, assessIdsApplication, IdsOrganisationType, type IdsApplicationFacts } from '../eligibility/direct-ios-service.js';
import { AccountStanding, CreditLineStatus, type ProductLine, type SsaTechnician } from '../eligibility/self-servicing-account-facts.js';
import { assessSsaApplication } from '../eligibility/self-servicing-account.js';
import type { PremisesFacts } from '../premises/premises-facts.js';
import { assessAaspQuarter } from '../quota/aasp-quarter.js';
import { type FactsSnapshot, findingFact, KnownFacts } from './facts-snapshot.js';
import { watchedCriteria, type WatchedProgram } from './watched-criteria.js';

/** The quarter an enrolment is judged by: the last that has ended. */
export interface QuarterFact {
  quarter: string;
  completed: number | null;
  opened: number | null;
}

export interface EnrollmentTerms {
  program: WatchedProgram;
  ruleSet: RuleSet;
  today: LocalDate;
}

/**
 * An enrolment is judged by the same rules as an application and a quarter are, of which only what stays asked while
 * taking part is kept. A quality is decided by a reviewer's finding alone.
 * @source IDS-08 SSA-20 AASP-08 AASP-13 AASP-14 AASP-17 AASP-19 AASP-29
 */
export function judgeEnrollment(snapshot: FactsSnapshot, terms: EnrollmentTerms): readonly CriterionResult[] {
  const facts = new KnownFacts(snapshot);
  const judged = judges[terms.program](facts, terms);
  const order = new Map(terms.ruleSet.criteria.map(({ id }, position) => [id, position]));
  return judged
    .filter(({ criterion }) => watchedCriteria[terms.program].includes(criterion))
    .sort((a, b) => order.get(a.criterion)! - order.get(b.criterion)!);
}

type JudgeProgram = (facts: KnownFacts, terms: EnrollmentTerms) => readonly CriterionResult[];

const judges: Readonly<Record<WatchedProgram, JudgeProgram>> = { AASP: judgeAasp, IDS: judgeIds, SSA: judgeSsa };

function judgeAasp(facts: KnownFacts, { ruleSet, today }: EnrollmentTerms): readonly CriterionResult[] {
  const application = assessAaspApplication(
    {
      applicantType: null,
      businessActivities: null,
      regionHasAppleDirectService: null,
      yearsInBusiness: null,
      timeInBusinessFinding: null,
      accountsFinding: null,
      accountsAccessibleToApple: null,
      orgRegion: null,
      credit: null,
      brandFinding: facts.word(findingFact('AASP.BRAND'), ReviewFinding),
      premises: facts.structure<PremisesFacts[]>('premises'),
      confidentialityUndertaking: facts.truth('confidentialityUndertaking'),
      application: null,
      trademark: null,
    },
    ruleSet,
  );
  return [...application.results, ...judgeLastQuarter(facts, { ruleSet, today })];
}

function judgeLastQuarter(facts: KnownFacts, { ruleSet, today }: Omit<EnrollmentTerms, 'program'>): readonly CriterionResult[] {
  const last = facts.structure<QuarterFact>('lastQuarter');
  const approvedOn = facts.text('approvedOn');
  if (last === null || approvedOn === null) return [];
  return assessAaspQuarter(
    {
      quarter: parseQuarter(last.quarter),
      approvedOn: approvedOn as LocalDate,
      completedRepairs: last.completed,
      openedRepairs: last.opened,
      employedCertifiedTechnicians: facts.count('employedCertifiedTechnicians'),
      contractedCertifiedTechnicians: facts.count('contractedCertifiedTechnicians'),
    },
    { ruleSet, today },
  ).results;
}

function judgeIds(facts: KnownFacts, { ruleSet }: EnrollmentTerms): readonly CriterionResult[] {
  return assessIdsApplication(
    {
      organisationType: facts.word('organisationType', IdsOrganisationType),
      ownedIosDevices: facts.count('ownedIosDevices'),
      leasedIosDevices: facts.count('leasedIosDevices'),
      iosDevicesInDeployment: facts.count('iosDevicesInDeployment'),
      iosDevicesWithAppleExtendedCoverage: facts.count('iosDevicesWithAppleExtendedCoverage'),
      iosDevicesCoverageUnknown: facts.count('iosDevicesCoverageUnknown'),
      screeningCommitment: facts.truth('screeningCommitment'),
      timelyReturnCommitment: facts.truth('timelyReturnCommitment'),
      accounts: facts.structure<NonNullable<IdsApplicationFacts['accounts']>>('accounts'),
      agreement: facts.word('agreement', AgreementStatus),
      techniciansAbleToCompleteIosQualification: facts.count('techniciansAbleToCompleteIosQualification'),
    },
    ruleSet,
  ).results;
}

function judgeSsa(facts: KnownFacts, { ruleSet, today }: EnrollmentTerms): readonly CriterionResult[] {
  const accountCreatedOn = facts.text('accountCreatedOn');
  const assessed = assessSsaApplication(
    {
      organisationType: null,
      installed: null,
      withProofOfPurchase: null,
      enrolledLines: facts.structure<ProductLine[]>('enrolledLines'),
      accountCreatedOn: (accountCreatedOn ?? today) as LocalDate,
      technicians: facts.structure<SsaTechnician[]>('technicians'),
      equipment: null,
      accountStanding: facts.word('accountStanding', AccountStanding),
      creditLine: facts.word('creditLine', CreditLineStatus),
    },
    { ruleSet, today },
  );
  // Before there is an account its 90 days have not begun: what was judged from today is due on no day yet.
  if (accountCreatedOn !== null) return assessed.results;
  return assessed.results.map((result) =>
    result.criterion.endsWith('_90_DAYS') ? { ...result, verdict: 'NEEDS_EVIDENCE', reasonCode: 'FACT_MISSING', observed: null, required: null } : result,
  );
}
