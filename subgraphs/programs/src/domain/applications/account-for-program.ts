import type { AccountType } from '../eligibility/direct-ios-service.js';
import type { ApplicationProgram } from './application-forms.js';

/**
 * The kind of service account that goes with each programme; an application comes before it.
 * @source IDS-17 SSA-19 AASP-11
 */
export const accountForProgram: Readonly<Record<ApplicationProgram, AccountType>> = {
  IDS: 'LIMITED_BILLING_SERVICE_ACCOUNT',
  SSA: 'SELF_SERVICING_ACCOUNT',
  AASP: 'AUTHORISED_SERVICE_PROVIDER_ACCOUNT',
};
