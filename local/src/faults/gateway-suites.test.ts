import { expect, it } from 'vitest';

import { figuresOfSuites } from './gateway-suites.js';

const test = (fullName: string, status = 'passed') => ({ fullName, status });
const checks = Array.from({ length: 13 }, (_, index) => test(`graphql-cop finds nothing check_${'abcdefghijklm'[index]}`));
const fuzz = { name: '/gateway/src/fuzz.integration.test.ts', assertionResults: [test('whatever is sent')] };

it('a check that finds something is counted, and a suite that is missing is no zero', () => {
  const found = [test('graphql-cop finds nothing check_a', 'failed'), ...checks.slice(1), test('graphql-cop finds nothing in all', 'failed')];
  expect(figuresOfSuites({ testResults: [{ name: '/gateway/src/graphql-cop.integration.test.ts', assertionResults: found }, fuzz] })).toEqual([
    { name: 'graphql-cop checks found', value: 1, most: 0, of: 13 },
    { name: 'fuzz suites that failed', value: 0, most: 0, of: 1 },
  ]);
  expect(() => figuresOfSuites({ testResults: [fuzz] })).toThrow('0 of 13');
});
