import { describe, expect, it } from 'vitest';

import { isAsExpected } from './judge-case.js';

describe('an answer beside what the audit expects', () => {
  it('has the same data, whatever the order of its fields', () => {
    expect(isAsExpected({ query: '', expected: { data: { a: 1, b: [2] } } }, { data: { b: [2], a: 1 } })).toBe(true);
    expect(isAsExpected({ query: '', expected: { data: { a: 1, b: [2] } } }, { data: { a: 1, b: [2, 3] } })).toBe(false);
    expect(isAsExpected({ query: '', expected: {} }, { data: null })).toBe(true);
  });

  it('tells errors exactly where it must', () => {
    const errors = [{ message: 'no' }];
    expect(isAsExpected({ query: '', expected: { data: null, errors: true } }, { data: null, errors })).toBe(true);
    expect(isAsExpected({ query: '', expected: { data: null, errors: true } }, { data: null })).toBe(false);
    expect(isAsExpected({ query: '', expected: { data: null, errors: false } }, { data: null, errors })).toBe(false);
    expect(isAsExpected({ query: '', expected: { data: null } }, { data: null, errors })).toBe(true);
  });
});
