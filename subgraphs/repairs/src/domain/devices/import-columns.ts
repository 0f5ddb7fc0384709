import { isLocalDate } from '@platform/kit/pure/local-date.js';

import { CoverageKind } from '../coverage/coverage-kinds.js';
import { Manufacturer } from '../eligibility/serviced-device.js';
import { readImei } from '../identifiers/imei.js';
import { readMeid } from '../identifiers/meid.js';
import { readPartNumber } from '../identifiers/part-number.js';
import { readSerialNumber } from '../identifiers/serial-number.js';
import { codeOf, type FileColumn, matching, needed, oneOf, optional, textOf } from '../import/file-columns.js';
import { DeviceRelation, ProductLine } from '../repair-codes.js';
import { ActivationLock } from './device-codes.js';

const date = { form: 'a date, as 2026-03-31', read: (cell: string) => (isLocalDate(cell) ? cell : null) };
const yesOrNo = { form: 'yes or no', read: (cell: string) => ({ yes: true, no: false })[cell.toLowerCase()] ?? null };
const imei = { form: '15 digits', example: '490154203237518', read: readImei };
const partNumber = { form: '3 to 18 letters, digits, hyphens and slashes', read: readPartNumber };

/** The columns of a file of devices, in the order in which they are documented; a file may have them in any order. */
export const deviceColumns = {
  serialNumber: { ...needed, name: 'serial_number', meaning: 'The device’s serial number: what it is known by.', form: '8 to 18 letters and digits', example: 'H7RT3WX9LM', read: readSerialNumber },
  relation: { ...optional, name: 'relation', meaning: 'Whose the device is. Needed to register one; left empty, the row tells of a device that is known.', form: oneOf(DeviceRelation), example: 'OWNED', read: codeOf(DeviceRelation) },
  productLine: { ...optional, name: 'product_line', meaning: 'The family of products.', form: oneOf(ProductLine), example: 'IPHONE', read: codeOf(ProductLine) },
  productName: { ...optional, name: 'product', meaning: 'What the device is called.', form: 'at most 120 characters', example: 'iPhone 15', read: textOf(120) },
  partNumber: { ...optional, ...partNumber, name: 'part_number', meaning: 'The part number it is sold under.', example: 'XD368Z/A' },
  configuration: { ...optional, name: 'configuration', meaning: 'Its configuration.', form: 'at most 120 characters', example: '128 GB, blue', read: textOf(120) },
  manufacturer: { ...optional, name: 'manufacturer', meaning: 'Who made it; APPLE when the column is empty.', form: oneOf(Manufacturer), example: 'APPLE', read: codeOf(Manufacturer) },
  imei: { ...optional, ...imei, name: 'imei', meaning: 'Its IMEI. A recorded one is never changed.' },
  imei2: { ...optional, ...imei, name: 'imei2', meaning: 'Its second IMEI.', example: '013348005376007' },
  meid: { ...optional, name: 'meid', meaning: 'Its MEID.', form: '14 hexadecimal digits, or 18 decimal ones', example: 'A10000009296F2', read: readMeid },
  purchasedOn: { ...optional, ...date, name: 'purchased_on', meaning: 'When it was bought. An iPhone’s limited warranty follows from it.', example: '2026-01-02' },
  purchaseCountry: { ...optional, name: 'purchase_country', meaning: 'The country it was bought in.', form: 'two letters', example: 'NO', read: matching(/^[A-Z]{2}$/) },
  proofReference: { ...optional, name: 'proof', meaning: 'What proves its purchase, as the number of an invoice.', form: 'at most 60 characters', example: 'INV-2026-0042', read: textOf(60) },
  proofDatedOn: { ...optional, ...date, name: 'proof_date', meaning: 'The date of that proof.', example: '2026-01-02' },
  isVintage: { ...optional, ...yesOrNo, name: 'vintage', meaning: 'Whether the manufacturer counts it as vintage.', example: 'no' },
  activationLock: { ...optional, name: 'activation_lock', meaning: 'Whether its owner has locked it to an account.', form: oneOf(ActivationLock), example: 'OFF', read: codeOf(ActivationLock) },
  isLoaner: { ...optional, ...yesOrNo, name: 'loaner', meaning: 'Whether it is lent to customers during a repair.', example: 'no' },
  coverageKind: { ...optional, name: 'coverage', meaning: 'One coverage of the device; further ones stand on further rows with the same serial number.', form: oneOf(CoverageKind), example: 'PROTECTION_PLAN', read: codeOf(CoverageKind) },
  coverageStartsOn: { ...optional, ...date, name: 'coverage_from', meaning: 'The first day of that coverage.', example: '2026-01-02' },
  coverageEndsOn: { ...optional, ...date, name: 'coverage_to', meaning: 'Its last day, which is included; empty without an end.', example: '2028-01-01' },
  coverageCancelledOn: { ...optional, ...date, name: 'coverage_cancelled', meaning: 'From which day on it is cancelled.', example: '2027-06-01' },
  coverageAgreement: { ...optional, name: 'agreement', meaning: 'The number of its agreement.', form: 'at most 35 characters', example: 'AGR-100042', read: textOf(35) },
  coverageProvider: { ...optional, name: 'provider', meaning: 'Who provides it; the manufacturer when empty.', form: 'at most 80 characters', example: 'Nordic Device Cover', read: textOf(80) },
  coveragePart: { ...optional, ...partNumber, name: 'coverage_part', meaning: 'The one part that it is of; the whole device when empty.', example: '661-21988' },
} as const satisfies Readonly<Record<string, FileColumn<unknown>>>;

export type DeviceField = keyof typeof deviceColumns;
