import { expect, test } from 'vitest';

import { checkPlan } from './check-plan.js';

const whole = { partner: { id: '1', displayName: 'Fjordlys' }, plannedOn: '2026-12-01', dueOn: '2026-12-15', auditorName: '' };

test('a plan with a partner and two dates in order is accepted; the auditor may be named later', () => {
  expect(checkPlan(whole)).toEqual({});
  expect(checkPlan({ ...whole, dueOn: whole.plannedOn })).toEqual({});
});

test.each([
  [{ partner: null }, { partner: 'audits.plan.partnerRequired' }],
  [{ plannedOn: '' }, { plannedOn: 'audits.plan.required' }],
  [{ dueOn: '' }, { dueOn: 'audits.plan.required' }],
  [{ dueOn: '2026-11-30' }, { dueOn: 'audits.plan.dueEarlier' }],
])('a plan with %j is sent back', (part, faults) => {
  expect(checkPlan({ ...whole, ...part })).toEqual(faults);
});
