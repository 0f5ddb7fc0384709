import { badUserInput } from '@platform/kit/graphql/errors.js';

import { isOrganisationNumberValid } from '../../domain/applicant/organisation-number.js';

/**
 * An organisation number as its country writes it: nine digits in Norway, six and four digits in Sweden, DE and nine
 * digits in Germany. One that fails its country's check is refused by the name of its field.
 */
export function requireOrganizationNumber(field: string, { number, country }: { number: string; country: string }): string {
  if (isOrganisationNumberValid(number, country) === false) throw badUserInput(field, `is not an organisation number of ${country}`);
  const plain = number.toUpperCase().replace(/[\s.-]/g, '');
  if (plain.length < 1 || plain.length > 32) throw badUserInput(field, 'is not 1 to 32 characters long');
  if (country === 'NO') return plain.replace(/\D/g, '');
  if (country === 'SE') return `${plain.slice(0, 6)}-${plain.slice(6)}`;
  if (country === 'DE') return `DE${plain.replace(/\D/g, '')}`;
  return plain;
}
