import { addDays, daysBetween, earliestDate, type LocalDate } from '@platform/kit/pure/local-date.js';
import { lastDay, quarterOf } from '@platform/kit/pure/quarter.js';

import { type AuditRiskFacts, daysUntilDue, daysUntilLongAgo, expirySoonDays } from './audit-risk.js';

/** What is on record of a partner, as days; what is counted from them depends on the day one looks. */
export interface DatedRisk {
  lastAuditOn: LocalDate | null;
  failedQuarters: number;
  /** Due dates of corrective actions that are to be done. */
  actionsDueOn: readonly LocalDate[];
  /** Those the partner says are done, and nobody has verified. */
  actionsDone: number;
  addedLocations: number;
  employedCertifiedTechnicians: number | null;
  /** The last day of each employed technician's certificates. */
  certifiedUntil: readonly LocalDate[];
  accountsNotGood: number;
  returnsDueOn: readonly LocalDate[];
}

const before = (days: readonly LocalDate[], day: LocalDate): number => days.filter((each) => each < day).length;

/**
 * Actions and returns are overdue from the day after their date; a certificate ends soon on its last 60 days.
 * @source AASP-18 AASP-31 IDS-26
 */
export function riskOnDay(risk: DatedRisk, today: LocalDate): AuditRiskFacts {
  const soon = risk.certifiedUntil.filter((until) => until >= today && until <= addDays(today, expirySoonDays));
  const overdueActions = before(risk.actionsDueOn, today);
  return {
    daysSinceAudit: risk.lastAuditOn && daysBetween(risk.lastAuditOn, today),
    failedQuarters: risk.failedQuarters,
    overdueActions,
    openActions: risk.actionsDueOn.length - overdueActions + risk.actionsDone,
    addedLocations: risk.addedLocations,
    employedCertifiedTechnicians: risk.employedCertifiedTechnicians,
    expiringTechnicians: soon.length,
    certificatesExpireOn: earliestDate(soon),
    accountsNotGood: risk.accountsNotGood,
    overdueReturns: before(risk.returnsDueOn, today),
  };
}

/**
 * The first day after today on which the score changes by itself: an audit that becomes due, an action or a return that becomes
 * overdue, a certificate that comes within 60 days of its end or ends, and the day after the running quarter.
 * @source AASP-17 AASP-18
 */
export function riskChangesOn(risk: DatedRisk, today: LocalDate): LocalDate {
  const days = [
    ...(risk.lastAuditOn === null ? [] : [addDays(risk.lastAuditOn, daysUntilDue), addDays(risk.lastAuditOn, daysUntilLongAgo)]),
    ...[...risk.actionsDueOn, ...risk.returnsDueOn].map((due) => addDays(due, 1)),
    ...risk.certifiedUntil.flatMap((until) => [addDays(until, -expirySoonDays), addDays(until, 1)]),
  ].filter((day) => day > today);
  return earliestDate([...days, addDays(lastDay(quarterOf(today)), 1)])!;
}
