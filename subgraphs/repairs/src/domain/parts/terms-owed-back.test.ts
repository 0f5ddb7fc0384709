import { expect, it } from 'vitest';

import { termsOwedBack } from './terms-owed-back.js';

it.each([
  ['MODULE', ['WARRANTY', 'EXCHANGE']],
  ['REPLACEMENT', ['WARRANTY', 'EXCHANGE']],
  ['OTHER', ['WARRANTY', 'EXCHANGE']],
  ['ADJUSTMENT', []],
  ['SERVICE_CONTRACT', []],
] as const)('IDS-05, IDS-26: of a %s the defective one goes back under %j', (type, terms) => {
  expect(termsOwedBack(type)).toEqual(terms);
});
