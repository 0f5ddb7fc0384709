import { judgeBy, type RuleSet } from '@platform/kit/pure/rule-set.js';
import { previousQuarter, type Quarter, quarterOf } from '@platform/kit/pure/quarter.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';
import type { CriterionResult } from '@platform/kit/pure/verdict.js';
import type { HashedRuleSet } from '@platform/kit/graphql/assessment.js';

import type { RecordedFactSnapshot } from '../../db/audit/audit-item.entity.js';
import type { ObservedLocation } from '../../db/organization/read-observed-locations.js';
import type { PartnerQuarterFacts } from '../../db/quota/partner-quarter-facts.js';
import { assessPremises } from '../../domain/premises/premises-criteria.js';
import { assessQuarter, quarterlyRepairsCriterion } from '../quota/assess-partner-quarters.js';
import { todayInRegion } from '@platform/kit/pure/today-in-region.js';

export const certifiedTechnicianCriterion = 'AASP.CERTIFIED_TECHNICIAN_EMPLOYED';

/** What is on record of a partner when its audit items are looked at. */
export interface Evidence {
  /** Null when it was never approved. */
  partner: PartnerQuarterFacts | null;
  locations: readonly ObservedLocation[];
  now: Date;
}

export interface CheckedItem {
  /** Null when only a person can decide. */
  machineCheck: CriterionResult | null;
  /** Null when nothing is on record. */
  recordedFact: RecordedFactSnapshot | null;
}

const nothing: CheckedItem = { machineCheck: null, recordedFact: null };

/** The quarters an audit looks at, by the date of UTC: the one that is running, and the last one that has ended. */
export function auditedQuarters(now: Date): { running: Quarter; ended: Quarter } {
  const running = quarterOf(localDateAt(now, 'UTC'));
  return { running, ended: previousQuarter(running) };
}

/** What the platform itself knows about one requirement, at one location or of the partner as a whole. */
export function checkItem({ criterion, locationId }: { criterion: string; locationId: string | null }, evidence: Evidence, ruleSet: HashedRuleSet): CheckedItem {
  const location = evidence.locations.find(({ id }) => id === locationId);
  if (location) return checkAtLocation(criterion, location, ruleSet);
  if (criterion === quarterlyRepairsCriterion) return checkQuarter(evidence, ruleSet);
  if (criterion === certifiedTechnicianCriterion) return checkTechnicians(evidence, ruleSet);
  return nothing;
}

function checkAtLocation(criterion: string, location: ObservedLocation, ruleSet: RuleSet): CheckedItem {
  const result = assessPremises({ premises: [location], addresses: [location.address] }, judgeBy(ruleSet)).find((candidate) => candidate.criterion === criterion);
  if (result === undefined) return nothing;
  const isDeclared = ruleSet.criteria.some(({ id, check }) => id === criterion && check === 'noneOf');
  if (isDeclared) return { machineCheck: result, recordedFact: fact(location.addressKind, {}) };
  // What can only be seen on the spot is for a person to decide; the record says what was seen last.
  return { machineCheck: null, recordedFact: fact(result.observed, location) };
}

function checkQuarter({ partner, now }: Evidence, ruleSet: HashedRuleSet): CheckedItem {
  if (partner === null) return nothing;
  const { ended } = auditedQuarters(now);
  const { repairs, facts } = assessQuarter({ partner, quarter: ended, today: todayInRegion(partner.region, now), ruleSet });
  return { machineCheck: repairs, recordedFact: fact(facts.completedRepairs === null ? null : `${ended}: ${facts.completedRepairs}`, { observedBy: 'repairs' }) };
}

function checkTechnicians({ partner, now }: Evidence, ruleSet: HashedRuleSet): CheckedItem {
  if (partner === null) return nothing;
  const { running } = auditedQuarters(now);
  const { assessed } = assessQuarter({ partner, quarter: running, today: todayInRegion(partner.region, now), ruleSet });
  const result = assessed.results.find(({ criterion }) => criterion === certifiedTechnicianCriterion) ?? null;
  const observedAt = partner.technicians?.[running]?.observedAt;
  return { machineCheck: result, recordedFact: fact(result?.observed ?? null, { observedBy: 'certification', observedAt: observedAt === undefined ? null : new Date(observedAt) }) };
}

function fact(value: string | null, { observedAt = null, observedBy = null }: { observedAt?: Date | null; observedBy?: string | null }): RecordedFactSnapshot | null {
  return value === null ? null : { value, observedAt: observedAt?.toISOString() ?? null, observedBy };
}
