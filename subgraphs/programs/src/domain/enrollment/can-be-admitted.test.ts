import { expect, test } from 'vitest';

import { canBeAdmitted } from './can-be-admitted.js';

test.each([
  ['ONBOARDING', null, true],
  ['ONBOARDING', '2026-01-01', false],
  ['ACTIVE', '2026-01-01', false],
  ['SUSPENDED', '2026-01-01', false],
  ['ENDED', null, false],
] as const)('AASP-46: an enrolment that is %s since %s can be admitted: %s', (state, approvedOn, can) => {
  expect(canBeAdmitted({ state, approvedOn })).toBe(can);
});
