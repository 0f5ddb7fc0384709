import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { words } from './en/words.js';

test('every reason of a verdict has its words (else: admin/src/i18n/<language>/words.ts)', () => {
  const source = readFileSync(new URL('../../../subgraphs/kit/src/pure/reason-code.ts', import.meta.url), 'utf8');
  const codes = [...source.matchAll(/'([A-Z][A-Z_]+)'/g)].map(([, code]) => code!);
  expect(codes.length).toBeGreaterThan(20);
  expect(codes.filter((code) => !(code in words.reason))).toEqual([]);
});
