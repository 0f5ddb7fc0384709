import type { MessageKey } from '../../i18n/use-text.js';

/** An organisation as it is typed; what is empty is not stated. */
export interface PartnerDraft {
  displayName: string;
  legalName: string;
  country: string;
  /** The land within Germany, as DE-BY; empty elsewhere. */
  land: string;
  organizationNumber: string;
  website: string;
}

export const newPartner: PartnerDraft = { displayName: '', legalName: '', country: 'NO', land: '', organizationNumber: '', website: '' };

export type PartnerFaults = Partial<Record<keyof PartnerDraft, MessageKey>>;

/** What is wrong with an organisation, by field, before the platform is asked. */
export function checkPartner({ displayName, country, land, website }: PartnerDraft): PartnerFaults {
  const address = website.trim();
  return {
    ...(displayName.trim() === '' ? { displayName: 'partnerForms.faults.required' } : {}),
    ...(country === 'DE' && land === '' ? { land: 'partnerForms.faults.land' } : {}),
    ...(address !== '' && !/^https?:\/\/[^\s/]+\.[^\s]+$/i.test(withScheme(address)) ? { website: 'partnerForms.faults.website' } : {}),
  };
}

/** What the platform refused, beside the field that it is about: by the type of a problem, or by the path of an argument. */
export const refusedFields: Readonly<Record<string, PartnerFaults>> = {
  OrganizationNumberTaken: { organizationNumber: 'partnerForms.faults.numberTaken' },
  'input.organizationNumber': { organizationNumber: 'partnerForms.faults.number' },
  'input.website': { website: 'partnerForms.faults.website' },
  'input.displayName': { displayName: 'partnerForms.faults.name' },
  'input.legalName': { legalName: 'partnerForms.faults.name' },
  'input.region': { land: 'partnerForms.faults.land' },
};

export function partnerInput({ displayName, legalName, country, land, organizationNumber, website }: PartnerDraft) {
  const address = website.trim();
  return {
    displayName: displayName.trim(),
    legalName: legalName.trim() || null,
    country,
    region: country === 'DE' ? land : null,
    organizationNumber: organizationNumber.trim() || null,
    website: address === '' ? null : withScheme(address),
  };
}

/** As people write addresses, and as they are kept: fjord.example.org is https://fjord.example.org. */
function withScheme(address: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(address) ? address : `https://${address}`;
}
