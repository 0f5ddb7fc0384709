import { expect, test } from 'vitest';

import { lacksOf } from './lacks-of.js';

const lacks = [
  { code: 'KBB_OUT_ALREADY', line: 1 },
  { code: 'KGB_INSTALLED_ELSEWHERE', line: 1 },
  { code: 'SERIALS_EQUAL', line: 2 },
  { code: 'REPLACEMENT_IS_THE_DEVICE', line: null },
  { code: 'PARTS_NOT_ASKED', line: null },
] as const;

test.each([
  ['kbb', 1, ['KBB_OUT_ALREADY']],
  ['kgb', 1, ['KGB_INSTALLED_ELSEWHERE']],
  ['kgb', 2, ['SERIALS_EQUAL']],
  ['kbb', 2, []],
  ['replacement', null, ['REPLACEMENT_IS_THE_DEVICE']],
  ['whole', null, ['PARTS_NOT_ASKED']],
] as const)('the field %s of line %s says what speaks against it', (field, line, codes) => {
  expect(lacksOf(lacks, field, line).map(({ code }) => code)).toEqual(codes);
});
