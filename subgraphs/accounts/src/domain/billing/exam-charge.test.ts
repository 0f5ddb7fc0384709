import { expect, it } from 'vitest';

import { examCharge } from './exam-charge.js';

it.each([
  ['CHARGED', 'CHARGED'],
  ['VOUCHER', 'VOUCHER'],
  ['WAIVED', 'WAIVER'],
  ['NOT_STATED', null],
] as const)('SSA-45 SSA-46: an exam whose fee is %s is billed as %s; taking part is never a line', (fee, charge) => {
  expect(examCharge(fee)).toBe(charge);
});
