import { readFileSync } from 'node:fs';

import { parse } from 'graphql';
import { expect, test } from 'vitest';

import { limitPassed, tokensMax } from './operation-limits.js';

const documents = JSON.parse(readFileSync(new URL('../../../admin/src/generated/trusted-documents.json', import.meta.url), 'utf8')) as Record<string, string>;

test('no operation of the console is larger than the gateway takes', () => {
  const refused = Object.values(documents).flatMap((text) => {
    const problem = limitPassed(parse(text, { maxTokens: tokensMax, noLocation: true }));
    return problem === null ? [] : [`${text.slice(0, 60)}: ${problem.message}`];
  });
  expect(Object.keys(documents).length).toBeGreaterThan(0);
  expect(refused).toEqual([]);
});
