import type { HashedRuleSet } from '@platform/kit/graphql/assessment.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { firstDay, lastDay, type Quarter } from '@platform/kit/pure/quarter.js';
import { criterionOf, ruleSetInForce } from '@platform/kit/pure/rule-set.js';
import type { Assessed, CriterionResult } from '@platform/kit/pure/verdict.js';

import type { PartnerQuarterFacts, RepairCounts } from '../../db/quota/partner-quarter-facts.js';
import { type AaspQuarterFacts, assessAaspQuarter } from '../../domain/quota/aasp-quarter.js';
import { projectedRepairs, type RepairProjection } from '../../domain/quota/projected-repairs.js';
import { todayInRegion } from '@platform/kit/pure/today-in-region.js';
import { type WorkingDays, workingDaysOf } from './working-days.js';

export const quarterlyRepairsCriterion = 'AASP.QUARTERLY_REPAIRS';

export interface Projection extends RepairProjection {
  workingDays: WorkingDays['calendar'];
  region: string;
}

/** A partner's quarter held against the terms of its region. */
export interface AssessedQuarter {
  facts: AaspQuarterFacts;
  ruleSet: HashedRuleSet;
  required: number;
  /** The verdict of the quarter's repairs. */
  repairs: CriterionResult;
  assessed: Assessed;
  running: boolean;
  projection: Projection | null;
}

export interface Terms {
  ruleSets: readonly HashedRuleSet[];
  now: Date;
}

/** Holds each quarter against the terms in force at its end in the partner's region. */
export function assessPartnerQuarters(partner: PartnerQuarterFacts, quarters: readonly Quarter[], terms: Terms): AssessedQuarter[] {
  const { today, ruleSetAt } = regionTerms(partner.region, terms);
  return quarters.map((quarter) => assessQuarter({ partner, quarter, today, ruleSet: ruleSetAt(quarter) }));
}

interface RegionTerms {
  today: LocalDate;
  /** In force on the quarter's last day. */
  ruleSetAt: (quarter: Quarter) => HashedRuleSet;
}

const regionsOf = new WeakMap<Terms, Map<string, RegionTerms>>();

/** What holds in a region, found once for all its partners. */
function regionTerms(region: string, terms: Terms): RegionTerms {
  const regions = regionsOf.get(terms) ?? new Map<string, RegionTerms>();
  regionsOf.set(terms, regions);
  const known = regions.get(region);
  if (known !== undefined) return known;
  const ruleSets = new Map<Quarter, HashedRuleSet>();
  const ruleSetAt = (quarter: Quarter): HashedRuleSet => {
    const ruleSet = ruleSets.get(quarter) ?? aaspTermsAt(quarter, region, terms);
    ruleSets.set(quarter, ruleSet);
    return ruleSet;
  };
  const found = { today: todayInRegion(region, terms.now), ruleSetAt };
  regions.set(region, found);
  return found;
}

/** The terms in force on the quarter's last day. */
export function aaspTermsAt(quarter: Quarter, region: string, { ruleSets }: Pick<Terms, 'ruleSets'>): HashedRuleSet {
  return ruleSetInForce(ruleSets, { program: 'AASP', region, on: lastDay(quarter) });
}

interface QuarterToAssess {
  partner: PartnerQuarterFacts;
  quarter: Quarter;
  today: LocalDate;
  ruleSet: HashedRuleSet;
}

export function assessQuarter({ partner, quarter, today, ruleSet }: QuarterToAssess): AssessedQuarter {
  const { minimum, quarterStartMonth: startMonth = 1 } = criterionOf(ruleSet, quarterlyRepairsCriterion, 'minCount').params;
  const facts = factsOf(partner, quarter);
  const assessed = assessAaspQuarter(facts, { ruleSet, today });
  const repairs = assessed.results.find(({ criterion }) => criterion === quarterlyRepairsCriterion)!;
  const running = firstDay(quarter, startMonth) <= today && today <= lastDay(quarter, startMonth);
  return { facts, ruleSet, required: minimum, repairs, assessed, running, projection: running ? project({ partner, facts, today, startMonth }) : null };
}

function project({ partner, facts, today, startMonth }: { partner: PartnerQuarterFacts; facts: AaspQuarterFacts; today: LocalDate; startMonth: number }): Projection | null {
  const { quarter, approvedOn, completedRepairs } = facts;
  if (completedRepairs === null) return null;
  const { workingDays, calendar } = workingDaysOf(partner.region, { from: firstDay(quarter, startMonth), to: lastDay(quarter, startMonth) });
  const projection = projectedRepairs({ quarter, startMonth, approvedOn, completedRepairs, today, workingDays });
  return projection && { ...projection, workingDays: calendar, region: partner.region };
}

/** What is on record of a partner's quarter. */
export function factsOf({ approvedOn, registeredAt, repairs, technicians }: PartnerQuarterFacts, quarter: Quarter): AaspQuarterFacts {
  const counted = technicians?.[quarter];
  const { completed, opened } = repairs[quarter] ?? withoutRepairs(registeredAt, quarter);
  return {
    quarter,
    approvedOn,
    completedRepairs: completed,
    openedRepairs: opened,
    employedCertifiedTechnicians: counted?.employedCertifiedTechnicians ?? null,
    contractedCertifiedTechnicians: counted?.contractedCertifiedTechnicians ?? null,
  };
}

/** No repair on record means none only where the platform knew the partner for the whole quarter. */
function withoutRepairs(registeredAt: Date, quarter: Quarter): Record<keyof RepairCounts, number | null> {
  const count = isKnownThroughout(registeredAt, quarter) ? 0 : null;
  return { completed: count, opened: count };
}

/** From the first day of the quarter, by UTC. */
export function isKnownThroughout(registeredAt: Date, quarter: Quarter): boolean {
  return registeredAt.toISOString().slice(0, 10) <= firstDay(quarter);
}
