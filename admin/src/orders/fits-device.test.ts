import { expect, test } from 'vitest';

import { fitsDevice } from './fits-device.js';

const device = { productLine: 'IPHONE', productName: 'iPhone 15' } as const;

test.each([
  ['every product', [], [], true],
  ['its family', ['IPHONE'], [], true],
  ['another family', ['MAC'], [], false],
  ['its product', ['IPHONE'], ['IPHONE 15'], true],
  ['another product', ['IPHONE'], ['iPhone 14'], false],
] as const)('a part for %s', (_, lines, products, fits) => {
  expect(fitsDevice({ fits: lines.map((productLine) => ({ productLine })), products: [...products] }, device)).toBe(fits);
});

test('of a device that nobody has named only the family counts', () => {
  expect(fitsDevice({ fits: [{ productLine: 'IPHONE' }], products: ['iPhone 14'] }, { ...device, productName: null })).toBe(true);
});
