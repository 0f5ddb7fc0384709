import fc from 'fast-check';
import { expect, it } from 'vitest';

import { creditorReference, isCreditorReference, referencesIn } from './creditor-reference.js';

it('the reference of an invoice holds, and names account and invoice', () => {
  const reference = creditorReference({ soldTo: '0000004711', invoiceNumber: 'I26-00017' });
  expect(reference).toMatch(/^RF\d\d4711I26N00017$/);
  expect(isCreditorReference(reference)).toBe(true);
});

it('the example of the standard holds', () => {
  expect(isCreditorReference('RF18539007547034')).toBe(true);
});

it('one digit mistyped is no reference', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9_999_999_999 }), fc.integer({ min: 1, max: 99_999 }), fc.nat(30), fc.integer({ min: 1, max: 9 }), (soldTo, number, at, by) => {
      const reference = creditorReference({ soldTo: String(soldTo).padStart(10, '0'), invoiceNumber: `I26-${String(number).padStart(5, '0')}` });
      const digits = [...reference.matchAll(/\d/g)].map(({ index }) => index);
      const place = digits[at % digits.length]!;
      const wrong = `${reference.slice(0, place)}${(Number(reference[place]) + by) % 10}${reference.slice(place + 1)}`;
      return !isCreditorReference(wrong);
    }),
  );
});

it('a reference is found in a payer’s words, also with blanks, and once', () => {
  const reference = creditorReference({ soldTo: '0000004711', invoiceNumber: 'I26-00017' });
  const spaced = reference.replace(/(.{4})/g, '$1 ').trim().toLowerCase();
  expect(referencesIn(`Betaling ${spaced}, takk`)).toEqual([reference]);
  expect(referencesIn(`${reference} ${reference}`)).toContain(reference);
  expect(referencesIn('RF00 nothing')).toEqual([]);
});
