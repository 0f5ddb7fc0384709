import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { beginBankFile } from '@platform/accounts/actions/bank/begin-bank-file.js';
import { runBankFile } from '@platform/accounts/actions/bank/run-bank-file.js';
import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';

import { type ContextOf, must } from './accounts-desk.js';

/** An invoice that a payment may name. */
export interface Issued {
  reference: string;
  currency: string;
  totalMinor: string;
}

interface Entry {
  amountMinor: bigint;
  currency: string;
  words: string;
  isOut?: boolean;
}

/** A bank's statement as it was sent: an invoice paid, one paid in part, payments that name nothing or nothing that there is, and money that went out. */
export async function loadBankFile(contextOf: ContextOf, { issued: [paid, partly], today }: { issued: readonly Issued[]; today: LocalDate }): Promise<void> {
  const entries: Entry[] = [
    ...(paid === undefined ? [] : [{ amountMinor: BigInt(paid.totalMinor), currency: paid.currency, words: paid.reference }]),
    ...(partly === undefined ? [] : [{ amountMinor: BigInt(partly.totalMinor) / 2n, currency: partly.currency, words: `Half of ${partly.reference}, the rest follows` }]),
    { amountMinor: 1_900_00n, currency: 'NOK', words: 'Invoice of last month' },
    { amountMinor: 420_00n, currency: 'SEK', words: 'RF18539007547034' },
    { amountMinor: 12_50n, currency: 'NOK', words: 'Bank charges', isOut: true },
  ];
  await sendBankFile(contextOf, { fileName: 'statement.xml', bookedOn: addDays(today, -28), daysAgo: 27, entries });
}

/** Has a bank's file taken up as if a manager had sent it some days ago. */
export async function sendBankFile(contextOf: ContextOf, { fileName, bookedOn, daysAgo, entries }: { fileName: string; bookedOn: LocalDate; daysAgo: number; entries: readonly Entry[] }): Promise<void> {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><Stmt><Id>1</Id>${entries.map((entry, index) => entryXml(entry, { id: `${fileName}-${index + 1}`, bookedOn })).join('')}</Stmt></BkToCstmrStmt></Document>\n`;
  const folder = await mkdtemp(join(tmpdir(), 'demonstration-bank-'));
  try {
    const path = join(folder, 'statement.xml');
    await writeFile(path, xml);
    const context = contextOf('program-manager', daysAgo);
    const file = { path, sha256: createHash('sha256').update(xml).digest('hex'), sizeBytes: Buffer.byteLength(xml) };
    const { bankFileId } = must(await beginBankFile(context, { ...file, fileName }));
    await runBankFile(context, { ...file, bankFileId });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function entryXml({ amountMinor, currency, words, isOut = false }: Entry, { id, bookedOn }: { id: string; bookedOn: string }): string {
  const amount = `${amountMinor / 100n}.${String(amountMinor % 100n).padStart(2, '0')}`;
  return (
    `<Ntry><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>${isOut ? 'DBIT' : 'CRDT'}</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${bookedOn}</Dt></BookgDt>` +
    `<AcctSvcrRef>DEMO-${id}</AcctSvcrRef><NtryDtls><TxDtls><RmtInf><Ustrd>${words}</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>`
  );
}
