import type { AuditSeasonStatus } from '../../generated/operations.js';

/** A season as it is typed. */
export interface SeasonPlan {
  name: string;
  /** A country as NO, a region as DE-BY, or nothing: everywhere. */
  where: string;
  atMost: string;
  minScore: string;
  firstDueOn: string;
  lastDueOn: string;
  visitDaysBefore: string;
  /** One on a line, or with commas between them. */
  auditorNames: string;
}

const isWhole = (text: string, [least, most]: [number, number]): boolean => /^\d{1,5}$/.test(text) && Number(text) >= least && Number(text) <= most;

/** The fields that are missing or wrong. */
export function seasonFaults(plan: SeasonPlan, isNamed: boolean): ReadonlySet<keyof SeasonPlan> {
  const faults: Partial<Record<keyof SeasonPlan, boolean>> = {
    name: plan.name.trim() === '',
    atMost: !isNamed && !isWhole(plan.atMost, [1, 10_000]),
    minScore: !isNamed && plan.minScore !== '' && !isWhole(plan.minScore, [0, 10_000]),
    firstDueOn: plan.firstDueOn === '',
    lastDueOn: plan.lastDueOn < plan.firstDueOn,
    visitDaysBefore: !isWhole(plan.visitDaysBefore, [0, 366]),
  };
  return new Set((Object.keys(faults) as (keyof SeasonPlan)[]).filter((field) => faults[field]));
}

/** As the API wants it: a country alone, or a region within one. */
export function placeOf(where: string): { country: string | null; region: string | null } {
  if (where === '') return { country: null, region: null };
  return where.includes('-') ? { country: null, region: where } : { country: where, region: null };
}

/** The places there are to choose from: each country with partners, and behind it its regions where it has any. */
export function placesOf(regions: readonly string[]): string[] {
  return [...new Set(regions.flatMap((region) => [region.slice(0, 2), region]))].sort();
}

export function isUnderWay(status: AuditSeasonStatus): boolean {
  return status === 'QUEUED' || status === 'RUNNING';
}
