import { badUserInput } from '@platform/kit/graphql/errors.js';

import { readModuleSerialNumber } from '../../domain/identifiers/module-serial-number.js';

/** A module's serial number in capitals; refused by the name of its field when it is none. */
export function partSerial(field: string, text: string): string {
  const serial = readModuleSerialNumber(text);
  if (serial === null) throw badUserInput(field, 'is not a serial number of a part: 8 to 32 letters, digits and plus signs, and no word for having none');
  return serial;
}
