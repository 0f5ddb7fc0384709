import type { ApplicationItems } from '../applicant/application-items.js';
import type { PremisesFacts } from '../premises/premises-facts.js';

export const ApplicantType = {
  COMPANY: 'COMPANY',
  ORGANISATION: 'ORGANISATION',
  UNIVERSITY: 'UNIVERSITY',
  COLLEGE: 'COLLEGE',
  APPLE_AUTHORISED_RESELLER: 'APPLE_AUTHORISED_RESELLER',
  SERVICE_SPECIALIST: 'SERVICE_SPECIALIST',
  PRIVATE_PERSON: 'PRIVATE_PERSON',
} as const;
export type ApplicantType = keyof typeof ApplicantType;

export const BusinessActivity = {
  DEVICE_SERVICE: 'DEVICE_SERVICE',
  DEVICE_RETAIL: 'DEVICE_RETAIL',
  PARTS_RESALE: 'PARTS_RESALE',
  PARTS_DISTRIBUTION: 'PARTS_DISTRIBUTION',
} as const;
export type BusinessActivity = keyof typeof BusinessActivity;

export const ReviewFinding = { ACCEPTED: 'ACCEPTED', REJECTED: 'REJECTED' } as const;
export type ReviewFinding = keyof typeof ReviewFinding;

export const AccountsFinding = { APPROVED: 'APPROVED', REJECTED: 'REJECTED' } as const;
export type AccountsFinding = keyof typeof AccountsFinding;

export const CreditAgreementStatus = { AGREED: 'AGREED', IN_NEGOTIATION: 'IN_NEGOTIATION', REFUSED: 'REFUSED' } as const;
export type CreditAgreementStatus = keyof typeof CreditAgreementStatus;

export const TrademarkFinding = { COMPLIANT: 'COMPLIANT', NOT_COMPLIANT: 'NOT_COMPLIANT' } as const;
export type TrademarkFinding = keyof typeof TrademarkFinding;

export interface CreditAgreement {
  status: CreditAgreementStatus | null;
  /** ISO 3166 region of the finance group that agreed. */
  region: string | null;
}

export interface TrademarkScreening {
  termFoundInName: boolean | null;
  termFoundOnWeb: boolean | null;
  finding: TrademarkFinding | null;
}

/** An applicant to the Authorised Service Provider programme. Null is unknown, never false. */
export interface AaspApplicationFacts {
  applicantType: ApplicantType | null;
  businessActivities: readonly BusinessActivity[] | null;
  regionHasAppleDirectService: boolean | null;
  /** Shown to the reviewer; never held against a number. */
  yearsInBusiness: number | null;
  timeInBusinessFinding: ReviewFinding | null;
  accountsFinding: AccountsFinding | null;
  accountsAccessibleToApple: boolean | null;
  /** ISO 3166 region of the applicant. */
  orgRegion: string | null;
  credit: CreditAgreement | null;
  brandFinding: ReviewFinding | null;
  premises: readonly PremisesFacts[] | null;
  confidentialityUndertaking: boolean | null;
  application: ApplicationItems | null;
  trademark: TrademarkScreening | null;
}
