import type { ApplicationItems } from '../applicant/application-items.js';
import type { AaspForm } from './application-forms.js';

/**
 * The eight items as an applicant states them on the form; an address and its telephone number stand together.
 * @source AASP-34 AASP-36 AASP-37 AASP-38 AASP-40 AASP-41 AASP-42 AASP-43 AASP-44
 */
export function statedItems({ legalName, principal, locations, email, website, history, purpose }: AaspForm): ApplicationItems {
  return {
    ...{ legalName, principal, email, website, history, purpose },
    addresses: locations?.flatMap(({ address }) => address ?? []) ?? null,
    phones: locations?.flatMap(({ phone }) => phone ?? []) ?? null,
  };
}
