import { expect, it } from 'vitest';

import { type Price, priceDifferences, priceRefusal } from './price-list-refusal.js';

const price = (more: Partial<Price>): Price => ({ item: 'EXAM', program: 'SSA', model: null, damage: null, amountMinor: 100n, ...more });
const norway = { country: 'NO', currency: 'NOK' };

it.each<[string, Partial<Price>, string | null]>([
  ['SSA-45 SSA-46: taking part for nothing', { item: 'PARTICIPATION', amountMinor: 0n }, null],
  ['SSA-45 SSA-46: a fee for taking part', { item: 'PARTICIPATION', amountMinor: 1n }, 'FREE_BY_THE_TERMS'],
  ['a fee for a course for self-study', { item: 'SELF_STUDY_COURSE', amountMinor: 1n }, 'FREE_BY_THE_TERMS'],
  ['an exam beyond the vouchers', {}, null],
  ['an exam of no programme', { program: null }, 'PROGRAM_MISSING'],
  ['ERS-12: the fee for other damage', { item: 'OTHER_DAMAGE_FEE', program: 'ERS' }, null],
  ['ERS-15: an out-of-warranty fee of a model', { item: 'OUT_OF_WARRANTY_FEE', program: 'ERS', model: 'iPhone 15' }, null],
  ['ERS-15: an out-of-warranty fee of no model', { item: 'OUT_OF_WARRANTY_FEE', program: 'ERS' }, 'MODEL_MISSING'],
  ['ERS-15: a retail price of no model', { item: 'RETAIL_PRICE', program: 'ERS' }, 'MODEL_MISSING'],
])('%s', (_, more, refusal) => {
  expect(priceRefusal(price(more), norway)).toBe(refusal);
});

it('ERS-17 ERS-33: in Norway all fees are in Norwegian kroner', () => {
  expect(priceRefusal(price({}), { country: 'NO', currency: 'EUR' })).toBe('OTHER_CURRENCY');
  expect(priceRefusal(price({}), { country: 'DE', currency: 'EUR' })).toBe(null);
});

it('two versions differ in what is new, gone and other, and in nothing else', () => {
  const before = [price({ amountMinor: 1n }), price({ program: 'AASP', amountMinor: 2n }), price({ item: 'RETAIL_PRICE', model: 'iPhone 15', amountMinor: 3n })];
  const after = [price({ amountMinor: 1n }), price({ program: 'AASP', amountMinor: 5n }), price({ item: 'RETAIL_PRICE', model: 'iPhone 16', amountMinor: 4n })];
  expect(priceDifferences(before, after).map(({ price: { program, model }, was, is }) => [program, model, was, is])).toEqual([['AASP', null, 2n, 5n], ['SSA', 'iPhone 16', null, 4n], ['SSA', 'iPhone 15', 3n, null]]);
  expect(priceDifferences(after, after)).toEqual([]);
});
