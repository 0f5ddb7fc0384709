import { missingDocuments } from '@platform/kit/pure/checks/documents.js';

/** The eight items an application states. Null or blank is absent; "none" is an answer. */
export interface ApplicationItems {
  legalName: string | null;
  /** Principal or owner. */
  principal: string | null;
  addresses: readonly string[] | null;
  phones: readonly string[] | null;
  email: string | null;
  website: string | null;
  /** Earlier history with the manufacturer, as service provider or reseller. */
  history: string | null;
  /** Purpose of the company and its kind of customers. */
  purpose: string | null;
}

/**
 * Names of the items present. Each location has a telephone number, so there are at least as many numbers as addresses.
 * @source AASP-35 AASP-36 AASP-37 AASP-38 AASP-40 AASP-41 AASP-42 AASP-43 AASP-44
 */
export function presentItems(application: ApplicationItems | null): string[] {
  if (application == null) return [];
  const addresses = filled(application.addresses).length;
  const phones = filled(application.phones).length;
  const { legalName, principal, email, website, history, purpose } = application;
  const texts = Object.entries({ legalName, principal, email, website, history, purpose });
  return [
    ...texts.filter(([, text]) => isFilled(text)).map(([name]) => name),
    ...(addresses > 0 ? ['addresses'] : []),
    ...(phones > 0 && phones >= addresses ? ['phones'] : []),
  ];
}

/**
 * Names of the items an application still lacks, in the order they are asked for.
 * @source AASP-35
 */
export function missingItems(application: ApplicationItems | null, params: { required: readonly string[] }): string[] {
  return missingDocuments(presentItems(application), params);
}

function filled(texts: readonly string[] | null): string[] {
  return texts?.filter(isFilled) ?? [];
}

function isFilled(text: string | null): boolean {
  return text != null && text.trim() !== '';
}
