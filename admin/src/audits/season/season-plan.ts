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

const place = /^([A-Z]{2}(-[A-Z0-9]{1,3})?)?$/;
const isWhole = (text: string, [least, most]: [number, number]): boolean => /^\d{1,5}$/.test(text) && Number(text) >= least && Number(text) <= most;

/** The fields that are missing or wrong. */
export function seasonFaults(plan: SeasonPlan, isNamed: boolean): ReadonlySet<keyof SeasonPlan> {
  const faults: Partial<Record<keyof SeasonPlan, boolean>> = {
    name: plan.name.trim() === '',
    where: !isNamed && !place.test(plan.where.trim().toUpperCase()),
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
  const code = where.trim().toUpperCase();
  if (code === '') return { country: null, region: null };
  return code.includes('-') ? { country: null, region: code } : { country: code, region: null };
}
