import { badUserInput } from '@platform/kit/graphql/errors.js';

/** A country by its two letters (ISO 3166-1); null when absent. */
export function requireCountry(field: string, value: string | null | undefined): string | null {
  const country = value?.trim().toUpperCase() ?? '';
  if (country === '') return null;
  if (!/^[A-Z]{2}$/.test(country)) throw badUserInput(field, 'is not a country’s two letters, as NO');
  return country;
}
