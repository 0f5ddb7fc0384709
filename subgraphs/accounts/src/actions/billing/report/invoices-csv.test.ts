import { expect, it } from 'vitest';

import { locales } from '@platform/kit/pure/locale.js';

import { invoiceListWords } from './invoice-list-words.js';
import { invoiceRow } from './invoices-csv.js';

const invoice = {
  number: 'I26-00001', soldTo: '0000012345', issuedOn: '2026-03-31', dueOn: '2026-04-30', currency: 'NOK', vatIncluded: true,
  totalMinor: '52050', paidMinor: '52050', creditedMinor: '2050', openMinor: '-2050', reference: 'RF1800000100001',
};

it('SSA-16: an invoice is one line with its amounts in full, also what is to the partner’s credit', () => {
  expect(invoiceRow(invoice, { locale: 'en', today: '2026-05-01' })).toBe('I26-00001,0000012345,2026-03-31,2026-04-30,Paid,NOK,included,520.50,520.50,20.50,-20.50,RF1800000100001\r\n');
  expect(invoiceRow(invoice, { locale: 'de', today: '2026-05-01' })).toContain(';520,50;520,50;20,50;-20,50;');
});

it.each([['2026-04-30', 'Offen'], ['2026-05-01', 'Überfällig']])('on %s what is due on 30 April is said to be %s', (today, said) => {
  expect(invoiceRow({ ...invoice, paidMinor: '0', creditedMinor: '0', openMinor: '52050' }, { locale: 'de', today })).toContain(`;${said};`);
});

it('every language has as many heads as there are cells, and words of its own', () => {
  for (const locale of locales) expect(invoiceListWords[locale].heads).toHaveLength(invoiceRow(invoice, { locale: 'en', today: '2026-05-01' }).split(',').length);
  expect(new Set(locales.map((locale) => invoiceListWords[locale].heads.join())).size).toBe(locales.length);
});
