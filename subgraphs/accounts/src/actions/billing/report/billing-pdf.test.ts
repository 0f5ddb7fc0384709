import { buffer } from 'node:stream/consumers';

import { expect, it } from 'vitest';

import { locales } from '@platform/kit/pure/locale.js';

import { creditNotePdf } from './credit-note-pdf.js';
import { invoicePdf } from './invoice-pdf.js';
import { invoiceWords } from './invoice-words.js';
import { moneyText } from './plain-money.js';
import { statementPdf } from './statement-pdf.js';

const invoice = {
  number: 'I26-00001', reference: 'RF1800000100001', soldTo: '0000012345', currency: 'NOK', vatIncluded: true, totalMinor: '52050', issuedOn: '2026-03-31', dueOn: '2026-04-30',
  lines: [{ kind: 'PARTS', number: null, on: '2026-03-02', amountMinor: '52050' }], settlements: [{ kind: 'CREDIT_NOTE', number: 'C26-00001', on: '2026-04-02', amountMinor: '2050' }],
};
const statement = { month: '2026-03-01', currency: 'NOK', vatIncluded: true, openingMinor: '50000', closingMinor: '-2050', sha256: 'a'.repeat(64), movements: [{ at: '2026-03-02T10:00:00.000Z', code: 'PAYMENT', document: 'I26-00001', amountMinor: '-52050' }] };
const creditNote = { number: 'C26-00001', invoice: 'I26-00001', soldTo: '0000012345', currency: 'NOK', vatIncluded: true, amountMinor: '2050', issuedOn: '2026-04-02', reason: 'A part was sent back.' };

it.each(locales)('SSA-16: an invoice, a credit note and a statement in %s are tagged PDFs that say their language', async (locale) => {
  for (const pdf of [invoicePdf(invoice, locale), creditNotePdf(creditNote, locale), statementPdf(statement, locale)]) {
    const text = (await buffer(pdf)).toString('latin1');
    expect(text.slice(0, 8)).toBe('%PDF-1.7');
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain(`/Lang (${locale})`);
  }
});

it('amounts are written as the language writes them, to the last minor unit', () => {
  const plain = (minor: string, locale: (typeof locales)[number]): string => moneyText({ minor, currency: 'NOK', locale }).replaceAll(/[\u00a0\u202f]/g, ' ');
  expect(plain('9007199254740993107', 'en')).toBe('NOK 90,071,992,547,409,931.07');
  expect(plain('-52050', 'de')).toBe('-520,50 NOK');
});

it('every language has words of its own', () => {
  for (const word of ['invoice', 'dueOn', 'reference', 'withTax'] as const) expect(new Set(locales.map((locale) => invoiceWords[locale][word])).size).toBeGreaterThanOrEqual(3);
});
