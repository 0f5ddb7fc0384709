import { expect, test } from 'vitest';

import { ReturnType } from '../return-words.js';
import { mayBeOutOfWarranty, outOfWarrantyCharge, type SuppliedUnderWarranty } from './out-of-warranty.js';

const covered: SuppliedUnderWarranty = { type: 'KBB', sourceKind: 'PART_ORDER_LINE', priceCategory: 'WARRANTY' };

test('IDS-05 AASP-02: the defective one that was replaced for nothing may turn out to be out of warranty, and nothing else', () => {
  expect((Object.keys(ReturnType) as ReturnType[]).filter((type) => mayBeOutOfWarranty({ ...covered, type }))).toEqual(['KBB']);
  expect((['WARRANTY', 'EXCHANGE', 'STOCK'] as const).filter((priceCategory) => mayBeOutOfWarranty({ ...covered, priceCategory }))).toEqual(['WARRANTY']);
  expect((['PART_ORDER_LINE', 'SEED_STOCK_SWAP', 'EXPRESS_REPLACEMENT'] as const).filter((sourceKind) => mayBeOutOfWarranty({ ...covered, sourceKind }))).toEqual(['PART_ORDER_LINE', 'SEED_STOCK_SWAP']);
});

test('AASP-02: out of warranty the exchange price is owed, and where the list has none a person states it', () => {
  expect(outOfWarrantyCharge({ exchangePriceMinor: 100_000n, currency: 'NOK' })).toBe(100_000n);
  expect(outOfWarrantyCharge({ exchangePriceMinor: null, currency: 'NOK' })).toBeNull();
  expect(outOfWarrantyCharge({ exchangePriceMinor: 100_000n, currency: null })).toBeNull();
});
