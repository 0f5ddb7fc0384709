import type { LocalDate } from '@platform/kit/pure/local-date.js';

/** Why a partner should be audited sooner than others. */
export type AuditRiskCode =
  | 'NEVER_AUDITED'
  | 'AUDIT_DUE'
  | 'AUDIT_LONG_AGO'
  | 'QUARTERS_FAILED'
  | 'ACTIONS_OVERDUE'
  | 'ACTIONS_OPEN'
  | 'LOCATION_ADDED'
  | 'NO_CERTIFIED_TECHNICIAN'
  | 'CERTIFICATES_EXPIRE'
  | 'ACCOUNT_NOT_GOOD'
  | 'RETURNS_OVERDUE';

/** What is on record of a partner when audits are planned. Null is unknown, and adds nothing. */
export interface AuditRiskFacts {
  /** Since the last closed audit; null when there was none. */
  daysSinceAudit: number | null;
  /** Of the last four quarters that have ended, those judged NOT_MET. */
  failedQuarters: number;
  overdueActions: number;
  /** Not verified and not overdue. */
  openActions: number;
  /** Places that came after the last closed audit; none are counted before the first. */
  addedLocations: number;
  employedCertifiedTechnicians: number | null;
  /** Employed technicians whose last certificate ends within `expirySoonDays`, and the first of those days. */
  expiringTechnicians: number;
  certificatesExpireOn: LocalDate | null;
  /** Service accounts on hold or suspended, as last told. */
  accountsNotGood: number;
  /** Defective parts that should have come back. */
  overdueReturns: number;
}

/** What each reason weighs: so much for each, at most for so many. A planning aid: it judges nobody and is part of no terms. */
export const auditRiskWeights: Readonly<Record<AuditRiskCode, { points: number; most: number }>> = {
  NEVER_AUDITED: { points: 40, most: 1 },
  AUDIT_DUE: { points: 25, most: 1 },
  AUDIT_LONG_AGO: { points: 40, most: 1 },
  QUARTERS_FAILED: { points: 15, most: 4 },
  ACTIONS_OVERDUE: { points: 15, most: 3 },
  ACTIONS_OPEN: { points: 3, most: 5 },
  LOCATION_ADDED: { points: 20, most: 1 },
  NO_CERTIFIED_TECHNICIAN: { points: 30, most: 1 },
  CERTIFICATES_EXPIRE: { points: 5, most: 3 },
  ACCOUNT_NOT_GOOD: { points: 10, most: 1 },
  RETURNS_OVERDUE: { points: 5, most: 4 },
};

export const daysUntilDue = 365;
export const daysUntilLongAgo = 730;
/** A certificate that ends within so many days speaks for an audit. */
export const expirySoonDays = 60;

export interface AuditRiskReason {
  code: AuditRiskCode;
  count: number;
  points: number;
  /** The day it is about; null where it is about none. */
  on: LocalDate | null;
}

/**
 * Partners are audited regularly: the score orders them by how long ago the last audit was, by quarters that failed, by what
 * earlier audits ordered and is not done, by new places, and by what their technicians, accounts and returns tell. Every point has its reason.
 * @source AASP-18
 */
export function auditRisk(facts: AuditRiskFacts): { score: number; reasons: AuditRiskReason[] } {
  const { daysSinceAudit: days } = facts;
  const counts: Readonly<Record<AuditRiskCode, number>> = {
    NEVER_AUDITED: days === null ? 1 : 0,
    AUDIT_DUE: days !== null && days >= daysUntilDue && days < daysUntilLongAgo ? 1 : 0,
    AUDIT_LONG_AGO: days !== null && days >= daysUntilLongAgo ? 1 : 0,
    QUARTERS_FAILED: facts.failedQuarters,
    ACTIONS_OVERDUE: facts.overdueActions,
    ACTIONS_OPEN: facts.openActions,
    LOCATION_ADDED: facts.addedLocations,
    NO_CERTIFIED_TECHNICIAN: facts.employedCertifiedTechnicians === 0 ? 1 : 0,
    CERTIFICATES_EXPIRE: facts.expiringTechnicians,
    ACCOUNT_NOT_GOOD: facts.accountsNotGood,
    RETURNS_OVERDUE: facts.overdueReturns,
  };
  const reasons = (Object.keys(counts) as AuditRiskCode[])
    .filter((code) => counts[code] > 0)
    .map((code) => ({ code, count: counts[code], points: auditRiskWeights[code].points * Math.min(counts[code], auditRiskWeights[code].most), on: code === 'CERTIFICATES_EXPIRE' ? facts.certificatesExpireOn : null }));
  return { score: reasons.reduce((sum, { points }) => sum + points, 0), reasons: reasons.toSorted((a, b) => b.points - a.points) };
}
