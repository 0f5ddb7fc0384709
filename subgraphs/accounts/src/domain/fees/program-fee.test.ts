import { describe, expect, test } from 'vitest';

import { publishedTerms } from '../../testing/published-terms.js';
import { assessFee, type FeeFacts } from './program-fee.js';

const assess = (change: Partial<FeeFacts>) => {
  const facts: FeeFacts = { program: 'SSA', programStatus: 'APPROVED', item: 'EXAM', year: null, examNumberOfAccount: null, ...change };
  return assessFee(facts, publishedTerms(facts.program, 'SE'));
};

describe('SSA-45 SSA-46 SSA-47: what a self-servicing account does not pay for', () => {
  test.each([1, 2, 10, null])('SSA-45 SSA-46: taking part in year %s is free', (year) => {
    expect(assess({ item: 'PARTICIPATION', year })).toEqual({ chargeable: false, amount: null, paidBy: null, vouchersLeft: null });
  });

  test('SSA-47: self-study courses are free', () => {
    expect(assess({ item: 'SELF_STUDY_COURSE' }).chargeable).toBe(false);
  });
});

describe('SSA-19 SSA-48: two vouchers per account, then exams are charged', () => {
  test.each([
    [1, false, 'VOUCHER', 1],
    [2, false, 'VOUCHER', 0],
    [3, true, null, 0],
    [4, true, null, 0],
    [null, null, null, null],
  ])('SSA-48: exam %s of the account is charged %s, paid by %s, leaving %s vouchers, at no stated price', (examNumberOfAccount, chargeable, paidBy, vouchersLeft) => {
    expect(assess({ examNumberOfAccount })).toEqual({ chargeable, amount: null, paidBy, vouchersLeft });
  });
});

describe('AASP-32: exams of a service provider', () => {
  test.each([
    ['APPROVED', false],
    ['APPLICANT', true],
    [null, null],
  ] as const)('AASP-32: for a programme status of %s an exam is charged: %s, at no stated price and without vouchers', (programStatus, chargeable) => {
    const fee = assess({ program: 'AASP', programStatus, examNumberOfAccount: 5 });
    expect(fee).toEqual({ chargeable, amount: null, paidBy: null, vouchersLeft: null });
  });

  test.each(['PARTICIPATION', 'SELF_STUDY_COURSE'] as const)('AASP-32: of %s the programme text says nothing', (item) => {
    expect(assess({ program: 'AASP', item }).chargeable).toBeNull();
  });
});
