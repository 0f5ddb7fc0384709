import { badUserInput } from '@platform/kit/graphql/errors.js';

/** A Ship-To code as it is kept: capital letters, and digits alone filled to ten; another text is refused by the argument's name. */
export function givenShipTo(field: string, text: string): string {
  const code = text.trim().toUpperCase();
  if (!/^[0-9A-Z]{1,10}$/.test(code)) throw badUserInput(field, 'is not 1 to 10 letters and digits');
  return /^\d+$/.test(code) ? code.padStart(10, '0') : code;
}
