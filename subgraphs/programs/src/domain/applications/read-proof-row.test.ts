import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { expect, it } from 'vitest';

import { documentName, readProofRow } from './read-proof-row.js';

const today = parseLocalDate('2026-05-20');
const row = { serial_number: ' c02xk0aaaa ', product: 'Mac', purchased_on: '2026-05-20', document: 'Invoice 12.pdf' };

it('SSA-22 SSA-23 a device of a counted line bought by today is read, its serial number in capitals', () => {
  expect(readProofRow(row, today)).toEqual({ serialNumber: 'C02XK0AAAA', product: 'MAC', purchasedOn: '2026-05-20', document: 'Invoice 12.pdf' });
});

it.each([
  [{ serial_number: 'C02' }, 'SERIAL_INVALID'],
  [{ product: 'Watch' }, 'PRODUCT_NOT_COUNTED'],
  [{ purchased_on: '20.05.2026' }, 'DATE_INVALID'],
  [{ purchased_on: '2026-05-21' }, 'PURCHASED_IN_THE_FUTURE'],
  [{ document: ' ' }, 'DOCUMENT_MISSING'],
  [{ document: undefined }, 'DOCUMENT_MISSING'],
])('SSA-22 SSA-23 %j is %s', (change, problem) => {
  expect(readProofRow({ ...row, ...change }, today)).toEqual({ problem });
});

it('a document is known by its name, whatever its case and ending', () => {
  expect(new Set(['Invoice 12.PDF', 'invoice 12', ' INVOICE 12.pdf '].map(documentName))).toEqual(new Set(['invoice 12']));
});
