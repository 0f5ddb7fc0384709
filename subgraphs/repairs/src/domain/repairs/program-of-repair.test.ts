import { expect, test } from 'vitest';

import { programOfRepair } from './program-of-repair.js';

const at = (program: string, status = 'APPROVED'): { program: string; status: string } => ({ program, status });

test.each([
  ['the one that was named', 'SSA', [at('AASP')], 'SSA'],
  ['the one there is', null, [at('AASP')], 'AASP'],
  ['the one there is, though it is suspended', null, [at('AASP', 'SUSPENDED'), at('SSA', 'APPLIED')], 'AASP'],
  ['none of several', null, [at('IDS'), at('SSA')], null],
  ['none that was only applied for or has ended', null, [at('IDS', 'APPLIED'), at('SSA', 'ENDED')], null],
  ['none that repairs nothing', null, [at('ERS')], null],
] as const)('AASP-02 SSA-05: a repair is done under %s', (_, named, enrollments, program) => {
  expect(programOfRepair(named, enrollments)).toBe(program);
});
