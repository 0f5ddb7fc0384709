import type { LocalDate } from '@platform/kit/pure/local-date.js';
import type { AccountStatus, AccountType } from '../eligibility/direct-ios-service.js';
import type { Findings } from './reviewer-findings.js';

/** What is known of an application beside its form. */
export interface KnownBeside {
  findings: Findings;
  /** Installed products whose proof of purchase a reviewer has accepted; null when none was sent. */
  withProofOfPurchase: number | null;
  /** Day 0 of the deadline for certifications; null before there is an account. */
  accountCreatedOn: LocalDate | null;
  accounts: readonly { type: AccountType; status: AccountStatus }[] | null;
  /** ISO 3166 region of the applicant. */
  region: string;
  today: LocalDate;
}
