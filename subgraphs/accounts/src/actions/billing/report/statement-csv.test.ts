import { expect, it } from 'vitest';

import { locales } from '@platform/kit/pure/locale.js';

import { statementCsv } from './statement-csv.js';
import { statementWords } from './statement-words.js';

const statement = {
  month: '2026-03-01', currency: 'NOK', vatIncluded: true, openingMinor: '50000', closingMinor: '-2050', sha256: 'a'.repeat(64),
  movements: [{ at: '2026-03-02T10:00:00.000Z', code: 'PAYMENT', document: 'I26-00001', amountMinor: '-52050' }],
};

const fileIn = (locale: (typeof locales)[number]): string => [...statementCsv(statement, locale)].join('');

it('SSA-16: a statement as a file says what was owed, what moved, what is owed, and its fingerprint', () => {
  const lines = fileIn('en').split('\r\n');
  expect(lines).toEqual(['\uFEFFStatement of account', 'Month from,2026-03-01', 'Currency,NOK', 'Opening amount,500.00', 'Date,What,Invoice,Amount', '2026-03-02,Payment,I26-00001,-520.50', 'Closing amount,-20.50', `SHA-256 of this statement,${'a'.repeat(64)}`, '']);
});

it('where the comma is the decimal sign it stands in the amounts, and a semicolon between the cells', () => {
  expect(fileIn('de')).toContain('2026-03-02;Zahlung;I26-00001;-520,50');
});

it('every language has words of its own', () => {
  expect(new Set(locales.map((locale) => fileIn(locale))).size).toBe(locales.length);
});

it('SSA-16: what was set off or paid out is told in every language by a word of its own', () => {
  for (const locale of locales) {
    const { codes } = statementWords[locale];
    const words = ['INVOICE', 'PAYMENT', 'CREDIT_NOTE', 'PAYOUT', 'SET_OFF', 'FEE', 'REFUND'].map((code) => codes[code]);
    expect(new Set(words).size).toBe(words.length);
    expect(words).not.toContain(undefined);
  }
});
