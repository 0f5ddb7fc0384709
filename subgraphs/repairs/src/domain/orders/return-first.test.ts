import { expect, test } from 'vitest';

import { lineBeforeReturn, returnsAwaited, returnsFirst } from './return-first.js';

const owed = { priceCategory: 'EXCHANGE', isReplacement: false } as const;

test.each([
  ['CRBR', [owed], true],
  ['CRBR', [{ ...owed, priceCategory: 'WARRANTY' }], true],
  ['CRBR', [{ ...owed, priceCategory: 'STOCK' }], false],
  ['CRBR', [{ ...owed, isReplacement: true }], false],
  ['CIN', [owed], false],
  [null, [owed], false],
] as const)('IDS-05: for a repair of type %s, with the lines %o, the defective part comes first: %s', (repairType, lines, first) => {
  expect(returnsFirst(repairType, lines)).toBe(first);
});

test.each([
  ['EXCHANGE', 0, 0, 3],
  ['EXCHANGE', 0, 2, 1],
  ['EXCHANGE', 1, 2, 0],
  ['WARRANTY', 3, 0, 0],
  ['STOCK', 0, 0, 0],
] as const)('IDS-16: of three pieces at the %s price, %i cancelled and %i received, %i are awaited', (priceCategory, cancelled, received, awaited) => {
  expect(returnsAwaited({ priceCategory, quantity: 3, cancelled }, received)).toBe(awaited);
});

const line = { id: 'a', line: 1, priceCategory: 'EXCHANGE', quantity: 3, cancelled: 0, shipped: 1 } as const;

test.each([
  ['as many as have come', { a: 1 }, { a: 2 }, null],
  ['one more than has come', { a: 2 }, { a: 2 }, 1],
  ['nothing of what is awaited', { b: 5 }, {}, null],
  ['what nobody owes back', { b: 5 }, { a: 0 }, null],
] as const)('IDS-05 IDS-16: a parcel with %s', (_, leaving, received, refused) => {
  const lines = [line, { ...line, id: 'b', line: 2, priceCategory: 'STOCK' as const }];
  expect(lineBeforeReturn(lines, { leaving: new Map(Object.entries(leaving)), received: new Map(Object.entries(received)) })).toBe(refused);
});
