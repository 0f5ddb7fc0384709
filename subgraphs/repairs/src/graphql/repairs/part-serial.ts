import { badUserInput } from '@platform/kit/graphql/errors.js';

const form = /^[A-Z0-9]{8,32}$/;

/** A module's serial number in capitals; refused by the name of its field when it is none. */
export function partSerial(field: string, text: string): string {
  const serial = text.trim().toUpperCase();
  if (!form.test(serial)) throw badUserInput(field, 'is not a serial number of a part: 8 to 32 letters and digits');
  return serial;
}
