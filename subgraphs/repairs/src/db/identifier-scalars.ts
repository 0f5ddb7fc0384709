import { textScalar } from '@platform/kit/graphql/scalars.js';

import { readDispatchId } from '../domain/identifiers/dispatch-id.js';
import { readImei } from '../domain/identifiers/imei.js';
import { readMeid } from '../domain/identifiers/meid.js';
import { readModuleSerialNumber } from '../domain/identifiers/module-serial-number.js';
import { readPartNumber } from '../domain/identifiers/part-number.js';
import { readReturnOrderNumber } from '../domain/identifiers/return-order-number.js';
import { readSerialNumber } from '../domain/identifiers/serial-number.js';
import { readCarrierCode, readTrackingNumber } from '../domain/identifiers/tracking/tracking-number.js';

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

export const MeidScalar = textScalar({
  name: 'Meid',
  description: 'A mobile device’s MEID: 14 hexadecimal digits, as A10000009296F2. Its decimal form of 18 digits is read as the same, and a fifteenth digit is held against the others and left out.',
  read: readMeid,
});

export const ModuleSerialNumberScalar = textScalar({
  name: 'ModuleSerialNumber',
  description: 'A part’s own serial number: 8 to 32 letters, digits and plus signs, as W882300FK22YA. Small letters are read as capitals.',
  read: readModuleSerialNumber,
});

export const ReturnOrderNumberScalar = textScalar({
  name: 'ReturnOrderNumber',
  description: 'The number of a return order: ten digits, the first a 7, as 7444640074.',
  read: readReturnOrderNumber,
});

export const CarrierCodeScalar = textScalar({
  name: 'CarrierCode',
  description: 'A carrier’s code in the trade, 3 to 10 letters and digits: XUPSN UPS, XDHL and XDHLC DHL, XFEDE FedEx, XDPD DPD, XPOST a national post, XTNT TNT, XGLS GLS, XDZNA Danzas-AEI. Another is taken as it stands.',
  read: readCarrierCode,
});

export const TrackingNumberScalar = textScalar({
  name: 'TrackingNumber',
  description: 'A carrier’s number of a shipment: 6 to 40 letters and digits, read without spaces and hyphens. One whose carrier’s check digit says that it was mistyped is refused where carrier and number are given together.',
  read: readTrackingNumber,
});
