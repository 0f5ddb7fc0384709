import { expect, it } from 'vitest';

import { trainingEntitlements } from './training-entitlements.js';

it.each([
  ['SSA-13: who takes part as a self-servicing account has its training modules', [{ program: 'SSA', isApproved: true }], ['TRAINING_MODULES']],
  ['AASP-03c: who takes part as an authorised service provider has its training', [{ program: 'AASP', isApproved: true }], ['TRAINING']],
  ['SSA-13 AASP-03c: both have both', [{ program: 'AASP', isApproved: true }, { program: 'SSA', isApproved: true }], ['TRAINING_MODULES', 'TRAINING']],
  ['AASP-03c: an applicant has none', [{ program: 'AASP', isApproved: false }], []],
  ['SSA-13: other programmes give none', [{ program: 'IDS', isApproved: true }], []],
])('%s', (_rule, participations, entitlements) => {
  expect(trainingEntitlements(participations).map(({ entitlement }) => entitlement)).toEqual(entitlements);
});
