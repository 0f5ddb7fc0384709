import { expect, it } from 'vitest';

import { AuditResult, Severity } from '../../db/audit/audit-item.entity.js';
import { type Finding, findingGap } from './finding-gap.js';

const bare: Finding = { result: AuditResult.COMPLIANT, severity: null, observation: null, correctiveAction: null };
const action = { description: 'Fit a lock', ownerName: 'Workshop lead', dueOn: '2026-07-01' };

it.each(Object.values(AuditResult))('AASP-18: %s is enough by itself exactly when it does not fail', (result) => {
  const fails = result === AuditResult.PARTIALLY_COMPLIANT || result === AuditResult.NON_COMPLIANT;
  expect(findingGap({ ...bare, result })).toBe(fails ? 'severity' : null);
});

it('a failing result says how grave it is and what was seen', () => {
  const failing = { ...bare, result: AuditResult.NON_COMPLIANT, severity: Severity.MINOR };
  expect(findingGap(failing)).toBe('observation');
  expect(findingGap({ ...failing, observation: 'The door stood open.' })).toBeNull();
});

it('a corrective action is whole or absent', () => {
  expect(findingGap({ ...bare, correctiveAction: action })).toBeNull();
  for (const part of ['description', 'ownerName', 'dueOn'] as const) {
    expect(findingGap({ ...bare, correctiveAction: { ...action, [part]: null } })).toBe(`correctiveAction.${part}`);
  }
});
