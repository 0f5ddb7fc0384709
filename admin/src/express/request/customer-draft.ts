import type { ExpressCustomerInput, Locale } from '../../generated/operations.js';
import type { MessageKey } from '../../i18n/use-text.js';

export type CustomerDraft = Record<Exclude<keyof ExpressCustomerInput, 'locale'>, string> & { locale: Locale };

export const emptyCustomer: CustomerDraft = { name: '', email: '', locale: 'nb', street: '', postalCode: '', city: '', country: 'NO' };
export const customerFields = ['name', 'email', 'street', 'postalCode', 'city', 'country'] as const;
export const customerLengths: Readonly<Record<(typeof customerFields)[number], number>> = { name: 96, email: 254, street: 120, postalCode: 12, city: 80, country: 2 };

/** What is still missing or not readable of a customer, by field. */
export function checkCustomer(draft: CustomerDraft): Partial<Record<(typeof customerFields)[number], MessageKey>> {
  const missing = Object.fromEntries(customerFields.filter((field) => draft[field].trim() === '').map((field) => [field, 'expressActs.missing' as const]));
  return {
    ...(/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(draft.email.trim()) ? {} : { email: 'expressActs.request.emailHint' }),
    ...(/^[A-Za-z]{2}$/.test(draft.country.trim()) ? {} : { country: 'expressActs.request.countryHint' }),
    ...missing,
  };
}

export function customerInput(draft: CustomerDraft): ExpressCustomerInput {
  const trimmed = Object.fromEntries(customerFields.map((field) => [field, draft[field].trim()])) as Record<(typeof customerFields)[number], string>;
  return { ...trimmed, country: trimmed.country.toUpperCase(), locale: draft.locale };
}
