import { isLocalDate, type LocalDate } from '@platform/kit/pure/local-date.js';

/** Product lines that count towards the installed base. */
export const provenProducts = ['IPHONE', 'IPAD', 'IPOD', 'MAC'] as const;
export type ProvenProduct = (typeof provenProducts)[number];

export interface ProofRow {
  serialNumber: string;
  product: ProvenProduct;
  purchasedOn: LocalDate;
  /** How the list names the document that proves the purchase. */
  document: string;
}

export type ProofProblem = 'SERIAL_INVALID' | 'PRODUCT_NOT_COUNTED' | 'DATE_INVALID' | 'PURCHASED_IN_THE_FUTURE' | 'DOCUMENT_MISSING';

/** The columns of a list of devices, in any order. */
export const proofColumns = ['serial_number', 'product', 'purchased_on', 'document'] as const;

const spelt: Readonly<Record<string, ProvenProduct>> = { iphone: 'IPHONE', ipad: 'IPAD', ipod: 'IPOD', 'ipod touch': 'IPOD', mac: 'MAC' };

/**
 * Reads one device of a list: its serial number, a counted product line, a day of purchase that has been, and the document
 * that proves it. The first thing that is wrong is told.
 * @source SSA-22 SSA-23
 */
export function readProofRow(row: Readonly<Record<string, string | undefined>>, lastDate: LocalDate): ProofRow | { problem: ProofProblem } {
  const told = (column: (typeof proofColumns)[number]): string => (row[column] ?? '').trim();
  const serialNumber = told('serial_number').toUpperCase();
  const product = spelt[told('product').toLowerCase()];
  const purchasedOn = told('purchased_on');
  const document = told('document');
  if (!/^[A-Z0-9]{8,14}$/.test(serialNumber)) return { problem: 'SERIAL_INVALID' };
  if (product === undefined) return { problem: 'PRODUCT_NOT_COUNTED' };
  if (!isLocalDate(purchasedOn)) return { problem: 'DATE_INVALID' };
  if (purchasedOn > lastDate) return { problem: 'PURCHASED_IN_THE_FUTURE' };
  return document === '' ? { problem: 'DOCUMENT_MISSING' } : { serialNumber, product, purchasedOn, document };
}

/** Documents are compared by their names without case and without the ending of a file. */
export function documentName(name: string): string {
  return name.trim().toLowerCase().replace(/\.(pdf|jpe?g|png|webp|csv|txt)$/, '');
}
