import { expect, it } from 'vitest';

import { publishedTerms } from '../../testing/published-terms.js';
import { examFee, vouchersGiven } from './exam-fee.js';

const terms = publishedTerms('AASP', 'NO');

it.each([
  ['AASP-32: an approved service provider pays nothing', { serviceProvider: 'APPROVED', hasSelfServicingAccount: false, vouchersLeft: 0 }, 'WAIVED'],
  ['AASP-32: and keeps the vouchers of an account it has as well', { serviceProvider: 'APPROVED', hasSelfServicingAccount: true, vouchersLeft: 2 }, 'WAIVED'],
  ['AASP-32: before the approval no fee is stated', { serviceProvider: 'APPLICANT', hasSelfServicingAccount: false, vouchersLeft: 0 }, 'NOT_STATED'],
  ['SSA-19: the first voucher pays', { serviceProvider: null, hasSelfServicingAccount: true, vouchersLeft: 2 }, 'VOUCHER'],
  ['SSA-19: the second voucher pays', { serviceProvider: null, hasSelfServicingAccount: true, vouchersLeft: 1 }, 'VOUCHER'],
  ['SSA-48: a third exam is charged', { serviceProvider: null, hasSelfServicingAccount: true, vouchersLeft: 0 }, 'CHARGED'],
] as const)('%s', (_rule, payer, fee) => {
  expect(examFee(payer, terms)).toBe(fee);
});

it('SSA-19: an account is given the two vouchers of its terms', () => {
  expect(vouchersGiven(publishedTerms('SSA', 'DE'))).toBe(2);
});
