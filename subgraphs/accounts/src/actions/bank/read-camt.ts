import sax from 'sax';

import { isLocalDate } from '@platform/kit/pure/local-date.js';

import type { BankReason } from '../../domain/billing/bank-outcome.js';

/** One booked credit of a bank's statement (ISO 20022 camt.053). */
export interface BankCredit {
  /** What the bank calls the entry. */
  bankReference: string;
  amount: string;
  currency: string;
  bookedOn: string;
  /** The creditor reference as a field of its own, where the payer gave it so. */
  reference: string | null;
  remittance: string;
  debtorName: string | null;
}

/** One entry of the statement as it was told, and the credit it is, or why it is none. */
export interface CamtEntry {
  bankReference: string | null;
  amount: string | null;
  currency: string | null;
  bookedOn: string | null;
  read: { credit: BankCredit } | { passedOver: BankReason } | { faulty: BankReason };
}

export class BankFileRefused extends Error {
  override name = 'BankFileRefused';
}

const depthMax = 40;
const wordsMax = 500;

/**
 * Reads the entries of a camt.053 file as it streams through a SAX parser in strict mode: it knows no entity but XML's own five, and a
 * file that declares a document type is refused, so that nothing is fetched and nothing expands.
 */
export class CamtReader {
  private readonly parser = sax.parser(true, { trim: true, xmlns: false, position: true });
  private readonly path: string[] = [];
  private entry: Record<string, string> | null = null;
  private isStatement = false;
  private found: CamtEntry[] = [];

  constructor() {
    const { parser } = this;
    parser.ondoctype = () => { throw new BankFileRefused('A document type is declared, which no bank’s file needs.'); };
    parser.onerror = (error) => { throw new BankFileRefused(`Line ${parser.line + 1} is not XML: ${error.message.split('\n')[0]}`); };
    parser.onopentag = ({ name, attributes }) => this.opened(localName(name), attributes as Readonly<Record<string, string>>);
    parser.ontext = (text) => { if (this.entry !== null) note(this.entry, { path: this.path, text }); };
    parser.onclosetag = () => this.closed();
  }

  /** The entries that end in this part of the file. */
  push(part: string): CamtEntry[] {
    this.parser.write(part);
    const found = this.found;
    this.found = [];
    return found;
  }

  end(): void {
    this.parser.close();
    if (!this.isStatement) throw new BankFileRefused('This is no camt.053: it holds no BkToCstmrStmt.');
  }

  private opened(name: string, attributes: Readonly<Record<string, string>>): void {
    if (this.path.length >= depthMax) throw new BankFileRefused('The file is nested deeper than a bank’s file is.');
    this.path.push(name);
    if (name === 'BkToCstmrStmt') this.isStatement = true;
    if (name === 'Ntry') this.entry = {};
    if (this.entry !== null && isAt(this.path, 'Ntry', 'Amt')) this.entry['currency'] = attributes['Ccy'] ?? '';
  }

  private closed(): void {
    if (this.path.pop() !== 'Ntry' || this.entry === null) return;
    this.found.push(entryOf(this.entry));
    this.entry = null;
  }
}

const localName = (name: string): string => name.split(':').at(-1)!;
const isAt = (path: readonly string[], ...end: string[]): boolean => end.every((name, index) => path[path.length - end.length + index] === name);

/** Where in an entry each of its words stands; the first of each counts. */
const places: readonly (readonly [field: string, end: readonly string[]])[] = [
  ['amount', ['Ntry', 'Amt']],
  ['direction', ['Ntry', 'CdtDbtInd']],
  ['reversal', ['Ntry', 'RvslInd']],
  ['status', ['Ntry', 'Sts']],
  ['status', ['Ntry', 'Sts', 'Cd']],
  ['bankReference', ['Ntry', 'AcctSvcrRef']],
  ['bankReference', ['Ntry', 'NtryRef']],
  ['bookedOn', ['Ntry', 'BookgDt', 'Dt']],
  ['bookedOn', ['Ntry', 'BookgDt', 'DtTm']],
  ['reference', ['Strd', 'CdtrRefInf', 'Ref']],
  ['debtorName', ['Dbtr', 'Nm']],
  ['debtorName', ['Dbtr', 'Pty', 'Nm']],
];

/** Lines of remittance are joined; where one entry pays several invoices, the further references are read with the payer's words. */
function note(entry: Record<string, string>, { path, text }: { path: readonly string[]; text: string }): void {
  const isFurther = entry['reference'] !== undefined && isAt(path, 'Strd', 'CdtrRefInf', 'Ref');
  if (isFurther || path.at(-1) === 'Ustrd') entry['remittance'] = `${entry['remittance'] ?? ''} ${text}`.trim().slice(0, wordsMax);
  const place = places.find(([, end]) => isAt(path, ...end));
  if (place !== undefined) entry[place[0]] ??= text.slice(0, 200);
}

function entryOf(told: Record<string, string>): CamtEntry {
  const day = told['bookedOn']?.slice(0, 10) ?? null;
  return { bankReference: told['bankReference'] ?? null, amount: told['amount'] ?? null, currency: told['currency'] ?? null, bookedOn: day, read: readOf(told, day ?? '') };
}

/** A booked credit; a debit, a debit that was taken back, and one that is only announced are none. */
function readOf({ amount = '', currency = '', direction, reversal, status, bankReference, reference, remittance = '', debtorName }: Record<string, string>, day: string): CamtEntry['read'] {
  if (direction !== 'CRDT') return { passedOver: 'DEBIT' };
  if (reversal === 'true') return { passedOver: 'REVERSAL' };
  if (status !== undefined && status !== 'BOOK') return { passedOver: 'NOT_BOOKED' };
  if (!bankReference) return { faulty: 'NO_BANK_REFERENCE' };
  if (!isLocalDate(day)) return { faulty: 'NO_DAY' };
  if (!/^[A-Z]{3}$/.test(currency)) return { faulty: 'NO_CURRENCY' };
  if (!/^\d{1,15}(\.\d{1,5})?$/.test(amount)) return { faulty: 'NO_AMOUNT' };
  return { credit: { bankReference, amount, currency, bookedOn: day, reference: reference ?? null, remittance, debtorName: debtorName?.slice(0, 140) ?? null } };
}
