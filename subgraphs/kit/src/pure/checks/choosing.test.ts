import { describe, expect, test } from 'vitest';
import { allOf } from './all-of.js';
import { met, needsEvidence, notApplicable, notMet } from './check-result.js';
import { documents, missingDocuments } from './documents.js';
import { flag } from './flag.js';
import { noneOf } from './none-of.js';
import { oneOf } from './one-of.js';
import { reviewedFinding } from './reviewed-finding.js';

describe('oneOf', () => {
  const params = {
    accepted: ['ACTIVE'],
    refused: { CLOSED: 'EXCLUDED', DECLINED: 'DECLINED' },
    open: { PENDING: 'IN_PROGRESS' },
  } as const;
  test.each([
    ['ACTIVE', 'MET', 'SATISFIED'],
    ['CLOSED', 'NOT_MET', 'EXCLUDED'],
    ['DECLINED', 'NOT_MET', 'DECLINED'],
    ['PENDING', 'NEEDS_EVIDENCE', 'IN_PROGRESS'],
    ['SOMETHING_ELSE', 'NEEDS_EVIDENCE', 'REVIEW_PENDING'],
    [null, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
  ])('%s is %s (%s)', (value, verdict, reasonCode) => {
    expect(oneOf(value, params)).toEqual({ verdict, reasonCode, observed: value, required: 'ACTIVE' });
  });
  test('where the accepted values are all there are, any other is refused but an open one stays open', () => {
    const closed = { ...params, otherwise: 'EXCLUDED' } as const;
    expect(oneOf('SOMETHING_ELSE', closed)).toMatchObject({ verdict: 'NOT_MET', reasonCode: 'EXCLUDED' });
    expect(oneOf('PENDING', closed).verdict).toBe('NEEDS_EVIDENCE');
    expect(oneOf(null, closed).reasonCode).toBe('FACT_MISSING');
  });
});

describe('noneOf', () => {
  test.each([
    [['A'], 'MET', 'SATISFIED'],
    [['X'], 'NOT_MET', 'EXCLUDED'],
    [['X', 'Y'], 'NOT_MET', 'EXCLUDED'],
    [['X', 'A'], 'NEEDS_EVIDENCE', 'MIXED_ACTIVITIES'],
    [[], 'NEEDS_EVIDENCE', 'FACT_MISSING'],
    [null, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
  ])('%j is %s (%s)', (values, verdict, reasonCode) => {
    expect(noneOf(values, { refused: ['X', 'Y'] })).toMatchObject({ verdict, reasonCode });
  });
});

describe('flag', () => {
  test.each([
    [true, true, 'MET', 'SATISFIED'],
    [false, true, 'NOT_MET', 'NOT_FULFILLED'],
    [true, false, 'NOT_MET', 'NOT_FULFILLED'],
    [false, false, 'MET', 'SATISFIED'],
    [null, true, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
    [null, false, 'NEEDS_EVIDENCE', 'FACT_MISSING'],
  ])('%s where %s is expected is %s (%s)', (value, expected, verdict, reasonCode) => {
    expect(flag(value, { expected })).toMatchObject({ verdict, reasonCode });
  });
});

describe('reviewedFinding', () => {
  test.each([
    ['GOOD', 'MET', 'SATISFIED'],
    ['BAD', 'NOT_MET', 'REJECTED_BY_REVIEW'],
    ['UNDECIDED', 'NEEDS_EVIDENCE', 'REVIEW_PENDING'],
    [null, 'NEEDS_EVIDENCE', 'REVIEW_PENDING'],
  ])('AASP-08: %s is %s (%s)', (finding, verdict, reasonCode) => {
    expect(reviewedFinding(finding, { accepted: ['GOOD'], rejected: ['BAD'] })).toMatchObject({ verdict, reasonCode });
  });
});

describe('documents', () => {
  const params = { required: ['name', 'address', 'phone'] };
  test('AASP-35: all there', () => {
    expect(documents(['phone', 'name', 'address', 'more'], params)).toMatchObject({ verdict: 'MET', observed: 'complete' });
  });
  test('AASP-35: what is missing is named in the order asked for, and never refuses', () => {
    expect(missingDocuments(['address'], params)).toEqual(['name', 'phone']);
    expect(documents(['address'], params)).toMatchObject({
      verdict: 'NEEDS_EVIDENCE',
      reasonCode: 'DOCUMENT_MISSING',
      observed: 'missing: name, phone',
    });
  });
});

describe('allOf', () => {
  const seen = { observed: null, required: null };
  const no = notMet('EXCLUDED', seen);
  const otherNo = notMet('LATE', seen);
  const open = needsEvidence('FACT_MISSING', seen);
  const yes = met(seen);
  const none = notApplicable('DOES_NOT_APPLY', seen);
  test.each([
    ['one not met refuses', [yes, open, no, none], no],
    ['the first not met decides', [yes, no, otherNo], no],
    ['else one open leaves it open', [yes, none, open], open],
    ['else it is met where it applies', [none, yes], yes],
    ['else it does not apply', [none, none], none],
  ])('AASP-24: %s', (_, [first, ...others], decided) => {
    expect(allOf(first!, ...others)).toBe(decided);
  });
});
