import { describe, expect, it } from 'vitest';

import { partFits } from './part-fits.js';

const device = { productLine: 'IPHONE', productName: 'iPhone 15' } as const;

describe('SSA-08, AASP-03a: whether a part fits a device', () => {
  it.each([
    ['names nothing', [], [], true],
    ['names its family', ['IPHONE'], [], true],
    ['names another family', ['IPAD'], [], false],
    ['names its product in other capitals', ['IPHONE'], ['IPHONE 14', 'IPHONE 15'], true],
    ['names another product of its family', ['IPHONE'], ['iPhone 14'], false],
    ['names a product that begins as it does', ['IPHONE'], ['iPhone 15 Pro'], false],
  ] as const)('a part that %s', (_, productLines, products, fits) => expect(partFits({ productLines, products }, device)).toBe(fits));

  it('what nobody has told of the device speaks against no part', () => {
    const part = { productLines: ['IPHONE'], products: ['iPhone 14'] } as const;
    expect(partFits(part, { productLine: null, productName: null })).toBe(true);
    expect(partFits(part, { productLine: 'IPHONE', productName: null })).toBe(true);
    expect(partFits(part, { productLine: 'IPAD', productName: null })).toBe(false);
  });
});
