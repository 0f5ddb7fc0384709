/** The agreement that an account is used under, once it is signed. */
export interface SignedAgreement {
  /** The number under which the agreement is kept. */
  id: string;
  version: string;
  /** Who signed it for the organisation. */
  signatory: string;
  signedOn: string;
}

export type AgreementRefusal = 'AGREEMENT_DETAILS_MISSING' | 'SIGNED_IN_THE_FUTURE';

/**
 * An account is subject to the terms of its agreement, which the organisation is asked to sign: which agreement in which version, who signed
 * it and when, on a date that has begun where the organisation is, are on record before it is in use. Answers null when it may be.
 * @source IDS-29 IDS-30
 */
export function agreementRefusal(signed: SignedAgreement | null, lastDate: string): AgreementRefusal | null {
  if (signed === null) return 'AGREEMENT_DETAILS_MISSING';
  return signed.signedOn > lastDate ? 'SIGNED_IN_THE_FUTURE' : null;
}
