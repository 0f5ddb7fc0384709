import { expect, it } from 'vitest';

import { replacementFeeEstimate, type EstimateFacts } from './replacement-fee-estimate.js';

const unknown: EstimateFacts = { coverage: null, accidentalDamage: null, outOfWarrantyEligible: null };

it.each<[Partial<EstimateFacts>, string[], boolean]>([
  [{ coverage: 'LIMITED_WARRANTY' }, [], true],
  [{ coverage: 'APPLECARE_PLUS', accidentalDamage: false }, [], true],
  [{ coverage: 'APPLECARE_PLUS', accidentalDamage: true }, ['OTHER_DAMAGE_FEE'], false],
  [{ coverage: 'APPLECARE_PLUS' }, ['OTHER_DAMAGE_FEE'], true],
  [{ coverage: 'NONE', outOfWarrantyEligible: true }, ['OUT_OF_WARRANTY_FEE', 'RETAIL_PRICE'], false],
  [{ coverage: 'NONE', outOfWarrantyEligible: false }, ['RETAIL_PRICE'], false],
  [{}, ['OTHER_DAMAGE_FEE', 'OUT_OF_WARRANTY_FEE', 'RETAIL_PRICE'], true],
])('ERS-16: knowing %j, the charges that may come are %j, and it may be free: %s', (known, possibleCharges, mayBeFree) => {
  expect(replacementFeeEstimate({ ...unknown, ...known })).toEqual({ isEstimate: true, possibleCharges, mayBeFree });
});
