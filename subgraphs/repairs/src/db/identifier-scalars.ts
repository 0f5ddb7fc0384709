import { textScalar } from '@platform/kit/graphql/scalars.js';

import { readDispatchId } from '../domain/identifiers/dispatch-id.js';
import { readImei } from '../domain/identifiers/imei.js';
import { readPartNumber } from '../domain/identifiers/part-number.js';
import { readSerialNumber } from '../domain/identifiers/serial-number.js';

export const SerialNumberScalar = textScalar({
  name: 'SerialNumber',
  description: 'A device’s serial number: 8 to 18 letters and digits, as C02XL0GKJGH5 (old style) or H7RT3WX9LM (since 2021). Small letters are read as capitals.',
  read: readSerialNumber,
});

export const DispatchIdScalar = textScalar({
  name: 'DispatchId',
  description: 'The number a repair has in the trade, also called repair confirmation number: one to three letters and 9 to 15 digits, as G143111400. Small letters are read as capitals.',
  read: readDispatchId,
});

export const ImeiScalar = textScalar({
  name: 'Imei',
  description: 'A mobile device’s IMEI: 15 digits, leading zeros included. A wrong check digit is taken and told by Device.imeiCheckDigitHolds.',
  read: readImei,
});

export const PartNumberScalar = textScalar({
  name: 'PartNumber',
  description: 'A part’s number: 3 to 18 letters, digits, hyphens and slashes, as 661-21988. Small letters are read as capitals.',
  read: readPartNumber,
});
