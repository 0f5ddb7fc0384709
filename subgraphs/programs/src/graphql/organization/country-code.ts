import { badUserInput } from '@platform/kit/graphql/errors.js';

/** An ISO 3166-1 country as NO. */
export function requireCountry(field: string, value: string): string {
  if (!/^[A-Z]{2}$/.test(value)) throw badUserInput(field, 'is not an ISO 3166-1 country such as NO');
  return value;
}
