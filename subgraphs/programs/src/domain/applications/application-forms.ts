import type { IdsApplicationFacts } from '../eligibility/direct-ios-service.js';
import type { AaspApplicationFacts } from '../eligibility/authorised-service-provider-facts.js';
import type { SsaApplicationFacts } from '../eligibility/self-servicing-account-facts.js';
import type { AddressKind } from '../premises/premises-facts.js';

/** What an applicant to iOS Direct Service states. Null is not stated. */
export type IdsForm = Omit<IdsApplicationFacts, 'accounts' | 'agreement'>;

/** What an applicant for a Self-Servicing Account states. */
export type SsaForm = Pick<SsaApplicationFacts, 'organisationType' | 'installed' | 'enrolledLines' | 'equipment'>;

export interface StatedLocation {
  address: string | null;
  phone: string | null;
  addressKind: AddressKind | null;
}

/** What an applicant to become an authorised service provider states: the eight items, and what the terms ask beside them. */
export interface AaspForm extends Pick<AaspApplicationFacts, 'applicantType' | 'businessActivities' | 'yearsInBusiness' | 'accountsAccessibleToApple' | 'confidentialityUndertaking'> {
  legalName: string | null;
  /** The name it does business under, where that is another. */
  doingBusinessAs: string | null;
  principal: string | null;
  locations: readonly StatedLocation[] | null;
  email: string | null;
  website: string | null;
  history: string | null;
  purpose: string | null;
}

export type ApplicationForm = { program: 'IDS'; form: IdsForm } | { program: 'SSA'; form: SsaForm } | { program: 'AASP'; form: AaspForm };
export type ApplicationProgram = ApplicationForm['program'];
