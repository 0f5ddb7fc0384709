import { badUserInput } from './errors.js';

const region = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/;

/** An ISO 3166 region as NO or DE-BY; anything else is refused by the name of its field. */
export function requireRegion(field: string, value: string): string {
  if (!region.test(value)) throw badUserInput(field, 'is not an ISO 3166 region such as NO or DE-BY');
  return value;
}
