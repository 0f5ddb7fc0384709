import { expect, it } from 'vitest';

import { type FoundPart, withPart } from './basket-line.js';

const part = (number: string): FoundPart => ({ id: number, number, en: '', nb: '', sv: '', de: '', products: [], fits: [], substitute: null });

it('a part is added once, and counted up when it is added again', () => {
  const basket = withPart(withPart(withPart([], part('661-1')), part('661-2')), part('661-1'));
  expect(basket.map(({ partNumber, quantity, priceCategory }) => [partNumber, quantity, priceCategory])).toEqual([['661-1', '2', 'STOCK'], ['661-2', '1', 'STOCK']]);
});

it('what was typed and is no number counts as nothing', () => {
  expect(withPart([{ partNumber: '661-1', part: part('661-1'), quantity: 'x', priceCategory: 'STOCK' }], part('661-1'))[0]!.quantity).toBe('1');
});

it('a part stands once for each of the terms it is ordered under', () => {
  const basket = withPart(withPart([], part('661-1')), part('661-1'), 'WARRANTY');
  expect(basket.map(({ quantity, priceCategory }) => [quantity, priceCategory])).toEqual([['1', 'STOCK'], ['1', 'WARRANTY']]);
});
