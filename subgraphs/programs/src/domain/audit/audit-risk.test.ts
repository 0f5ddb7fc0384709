import { describe, expect, test } from 'vitest';

import { auditRisk, type AuditRiskFacts } from './audit-risk.js';

const calm: AuditRiskFacts = { daysSinceAudit: 10, failedQuarters: 0, overdueActions: 0, openActions: 0, addedLocations: 0, employedCertifiedTechnicians: 2, expiringTechnicians: 0, certificatesExpireOn: null, accountsNotGood: 0, overdueReturns: 0 };
const codesOf = (facts: Partial<AuditRiskFacts>): string[] => auditRisk({ ...calm, ...facts }).reasons.map(({ code }) => code);

describe('AASP-18: who is audited next is ordered by reasons that are told', () => {
  test('AASP-18: a partner audited lately, of whom nothing is known that speaks for an audit, has no points', () => {
    expect(auditRisk(calm)).toEqual({ score: 0, reasons: [] });
  });

  test.each([
    [null, ['NEVER_AUDITED']],
    [364, []],
    [365, ['AUDIT_DUE']],
    [729, ['AUDIT_DUE']],
    [730, ['AUDIT_LONG_AGO']],
  ])('AASP-18: an audit %s days ago gives %j', (daysSinceAudit, codes) => {
    expect(codesOf({ daysSinceAudit })).toEqual(codes);
  });

  test.each([
    [null, []],
    [0, ['NO_CERTIFIED_TECHNICIAN']],
    [1, []],
  ])('AASP-29: %s certified technicians give %j: what is unknown adds nothing', (employedCertifiedTechnicians, codes) => {
    expect(codesOf({ employedCertifiedTechnicians })).toEqual(codes);
  });

  test('AASP-18: each reason weighs at most for so many, and tells how many there are', () => {
    const { score, reasons } = auditRisk({ ...calm, overdueActions: 9, openActions: 1, failedQuarters: 2 });
    expect(reasons).toEqual([
      { code: 'ACTIONS_OVERDUE', count: 9, points: 45, on: null },
      { code: 'QUARTERS_FAILED', count: 2, points: 30, on: null },
      { code: 'ACTIONS_OPEN', count: 1, points: 3, on: null },
    ]);
    expect(score).toBe(78);
  });

  test('AASP-31: certificates that end soon are told with the first of their days', () => {
    const on = '2026-06-01' as AuditRiskFacts['certificatesExpireOn'];
    expect(auditRisk({ ...calm, expiringTechnicians: 2, certificatesExpireOn: on }).reasons).toEqual([{ code: 'CERTIFICATES_EXPIRE', count: 2, points: 10, on }]);
  });

  test('IDS-26: parts that should have come back speak for an audit, four at most', () => {
    expect(auditRisk({ ...calm, overdueReturns: 9 }).reasons).toEqual([{ code: 'RETURNS_OVERDUE', count: 9, points: 20, on: null }]);
  });
});
