import sax from 'sax';

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

export class BankFileRefused extends Error {
  override name = 'BankFileRefused';
}

const entriesMax = 5_000;
const depthMax = 40;
const chunkLength = 16 * 1024;

/**
 * Reads the booked credits of a camt.053 file as it streams through a SAX parser in strict mode: it knows no entity but XML's own five, and a
 * file that declares a document type is refused, so that nothing is fetched and nothing expands.
 */
export function readCamt(xml: string): BankCredit[] {
  const parser = sax.parser(true, { trim: true, xmlns: false, position: true });
  const credits: BankCredit[] = [];
  const path: string[] = [];
  let entry: Record<string, string> | null = null;
  let isStatement = false;
  parser.ondoctype = () => { throw new BankFileRefused('A document type is declared, which no bank’s file needs.'); };
  parser.onerror = (error) => { throw new BankFileRefused(`Line ${parser.line + 1} is not XML: ${error.message.split('\n')[0]}`); };
  parser.onopentag = ({ name, attributes }) => {
    if (path.length >= depthMax) throw new BankFileRefused('The file is nested deeper than a bank’s file is.');
    path.push(localName(name));
    if (path.at(-1) === 'BkToCstmrStmt') isStatement = true;
    if (path.at(-1) === 'Ntry') entry = {};
    if (entry !== null && isAt(path, 'Ntry', 'Amt')) entry['currency'] = String(attributes['Ccy'] ?? '');
  };
  parser.ontext = (text) => {
    if (entry !== null) note(entry, { path, text });
  };
  parser.onclosetag = () => {
    const closed = path.pop();
    if (closed !== 'Ntry' || entry === null) return;
    const credit = creditOf(entry);
    if (credit !== null) credits.push(credit);
    if (credits.length > entriesMax) throw new BankFileRefused(`The file holds more than ${entriesMax} payments; split it.`);
    entry = null;
  };
  for (let at = 0; at < xml.length; at += chunkLength) parser.write(xml.slice(at, at + chunkLength));
  parser.close();
  if (!isStatement) throw new BankFileRefused('This is no camt.053: it holds no BkToCstmrStmt.');
  return credits;
}

const localName = (name: string): string => name.split(':').at(-1)!;
const isAt = (path: readonly string[], ...end: string[]): boolean => end.every((name, index) => path[path.length - end.length + index] === name);

/** Where in an entry each of its words stands; the first of each counts, remittance lines are joined. */
const places: readonly (readonly [field: string, end: readonly string[]])[] = [
  ['amount', ['Ntry', 'Amt']],
  ['direction', ['Ntry', 'CdtDbtInd']],
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

function note(entry: Record<string, string>, { path, text }: { path: readonly string[]; text: string }): void {
  if (path.at(-1) === 'Ustrd') entry['remittance'] = `${entry['remittance'] ?? ''} ${text}`.trim().slice(0, 500);
  const place = places.find(([, end]) => isAt(path, ...end));
  if (place !== undefined) entry[place[0]] ??= text.slice(0, 200);
}

/** A booked credit; a debit, and one that is only announced, is none. */
function creditOf({ amount, currency, direction, status, bankReference, bookedOn, reference, remittance = '', debtorName }: Record<string, string>): BankCredit | null {
  if (direction !== 'CRDT' || (status !== undefined && status !== 'BOOK')) return null;
  const day = bookedOn?.slice(0, 10) ?? '';
  if (!/^\d+(\.\d+)?$/.test(amount ?? '') || !/^[A-Z]{3}$/.test(currency ?? '') || !/^\d{4}-\d\d-\d\d$/.test(day) || !bankReference) {
    throw new BankFileRefused(`An entry${bankReference ? ` (${bankReference})` : ''} lacks its amount, currency, day of booking or the bank’s reference.`);
  }
  return { bankReference, amount: amount!, currency: currency!, bookedOn: day, reference: reference ?? null, remittance, debtorName: debtorName?.slice(0, 140) ?? null };
}
