import { allCovered } from '@platform/kit/pure/checks/all-covered.js';
import { notMet } from '@platform/kit/pure/checks/check-result.js';
import { flag } from '@platform/kit/pure/checks/flag.js';
import { minCount } from '@platform/kit/pure/checks/min-count.js';
import { oneOf, type OneOfParams } from '@platform/kit/pure/checks/one-of.js';
import { judgeBy, type RuleSet } from '@platform/kit/pure/rule-set.js';
import { assessed, type Assessed, type CheckResult } from '@platform/kit/pure/verdict.js';

export const IdsOrganisationType = {
  BUSINESS: 'BUSINESS',
  EDUCATION: 'EDUCATION',
  GOVERNMENT: 'GOVERNMENT',
  PUBLIC_ADMINISTRATION: 'PUBLIC_ADMINISTRATION',
  PRIVATE_PERSON: 'PRIVATE_PERSON',
  OTHER: 'OTHER',
} as const;
export type IdsOrganisationType = keyof typeof IdsOrganisationType;

export const AccountType = {
  LIMITED_BILLING_SERVICE_ACCOUNT: 'LIMITED_BILLING_SERVICE_ACCOUNT',
  SELF_SERVICING_ACCOUNT: 'SELF_SERVICING_ACCOUNT',
  AUTHORISED_SERVICE_PROVIDER_ACCOUNT: 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT',
} as const;
export type AccountType = keyof typeof AccountType;

export const AccountStatus = { ACTIVE: 'ACTIVE', PENDING: 'PENDING', CLOSED: 'CLOSED' } as const;
export type AccountStatus = keyof typeof AccountStatus;

export const AgreementStatus = { NOT_SENT: 'NOT_SENT', SENT: 'SENT', SIGNED: 'SIGNED', REFUSED: 'REFUSED' } as const;
export type AgreementStatus = keyof typeof AgreementStatus;

/** An applicant to iOS Direct Service. Null is unknown, never zero and never false. */
export interface IdsApplicationFacts {
  organisationType: IdsOrganisationType | null;
  ownedIosDevices: number | null;
  /** Kept for the reader; a leased device is not owned and does not count. */
  leasedIosDevices: number | null;
  iosDevicesInDeployment: number | null;
  iosDevicesWithAppleExtendedCoverage: number | null;
  iosDevicesCoverageUnknown: number | null;
  screeningCommitment: boolean | null;
  timelyReturnCommitment: boolean | null;
  accounts: readonly { type: AccountType; status: AccountStatus }[] | null;
  agreement: AgreementStatus | null;
  techniciansAbleToCompleteIosQualification: number | null;
}

/**
 * Who may take part in iOS Direct Service, requirement by requirement.
 * @source IDS-06 IDS-08 IDS-09 IDS-10 IDS-14 IDS-15 IDS-16 IDS-17 IDS-25 IDS-28 IDS-30
 */
export function assessIdsApplication(facts: IdsApplicationFacts, ruleSet: RuleSet): Assessed {
  const judge = judgeBy(ruleSet);
  return assessed([
    judge('IDS.ORG_TYPE', 'oneOf', (params) => oneOf(facts.organisationType, params)),
    judge('IDS.MIN_100_OWNED_IOS', 'minCount', (params) => minCount(facts.ownedIosDevices, params)),
    judge('IDS.ALL_IOS_COVERED', 'allCovered', (params) =>
      allCovered(
        {
          total: facts.iosDevicesInDeployment,
          covered: facts.iosDevicesWithAppleExtendedCoverage,
          unknown: facts.iosDevicesCoverageUnknown,
        },
        params,
      ),
    ),
    judge('IDS.SCREENING_COMMITMENT', 'flag', (params) => flag(facts.screeningCommitment, params)),
    judge('IDS.RETURN_COMMITMENT', 'flag', (params) => flag(facts.timelyReturnCommitment, params)),
    judge('IDS.LIMITED_BILLING_ACCOUNT', 'oneOf', (params) => limitedBillingAccount(facts.accounts, params)),
    judge('IDS.AGREEMENT_SIGNED', 'oneOf', (params) => oneOf(facts.agreement, params)),
    judge('IDS.IOS_TECHNICIAN', 'minCount', (params) => minCount(facts.techniciansAbleToCompleteIosQualification, params)),
  ]);
}

/**
 * The organisation holds an active Limited Billing Service Account; accounts of any other type neither help nor harm,
 * and of several limited billing accounts the best counts.
 * @source IDS-17 IDS-28
 */
export function limitedBillingAccount(accounts: IdsApplicationFacts['accounts'], params: OneOfParams): CheckResult {
  const statuses = accounts?.filter(({ type }) => type === 'LIMITED_BILLING_SERVICE_ACCOUNT').map(({ status }) => status);
  if (statuses?.length === 0) return notMet('NOT_FULFILLED', { observed: 'none', required: params.accepted.join(' | ') });
  const best = (['ACTIVE', 'PENDING', 'CLOSED'] as const).find((status) => statuses?.includes(status));
  return oneOf(best ?? null, params);
}
