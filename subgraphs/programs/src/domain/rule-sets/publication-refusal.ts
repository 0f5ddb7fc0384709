import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { ruleSetInForce, WORLD, type RuleSet } from '@platform/kit/pure/rule-set.js';
import { Refusal } from '@platform/kit/pure/refusal.js';

type Terms = Omit<RuleSet, 'criteria'>;

export interface Place {
  program: string;
  region: string;
}

export type PublicationRefusal = 'NOT_IN_THE_FUTURE' | 'LATER_TERMS_EXIST';

/**
 * Terms come into force on a day to come, so that nobody is judged by terms they could not know; and after all terms of
 * the same programme and region that are published already, so that none is left without a day.
 * @source ERS-34 IDS-08 SSA-20
 */
export function publicationRefusal({ program, region, effectiveFrom }: Place & { effectiveFrom: LocalDate }, { published, today }: { published: readonly Terms[]; today: LocalDate }): PublicationRefusal | null {
  if (effectiveFrom <= today) return 'NOT_IN_THE_FUTURE';
  return ofPlace(published, { program, region }).some((terms) => terms.effectiveFrom >= effectiveFrom) ? 'LATER_TERMS_EXIST' : null;
}

/** The terms that end when others come into force on that day: those that would be in force on it. */
export function endedBy<T extends Terms>({ program, region, effectiveFrom }: Place & { effectiveFrom: LocalDate }, published: readonly T[]): T | null {
  return ofPlace(published, { program, region }).find(({ effectiveTo }) => effectiveTo === null || effectiveTo > effectiveFrom) ?? null;
}

export type RetirementRefusal = 'NOT_IN_THE_FUTURE' | 'ENDS_ALREADY' | 'NOTHING_IN_FORCE_AFTER';

/**
 * Terms without an end are retired from a day to come on, when wider terms are in force from then on: those of the
 * country, or of the world. Nobody is left without terms.
 * @source ERS-34
 */
export function retirementRefusal(terms: Terms, { endsOn, published, today }: { endsOn: LocalDate; published: readonly Terms[]; today: LocalDate }): RetirementRefusal | null {
  if (endsOn <= today || endsOn <= terms.effectiveFrom) return 'NOT_IN_THE_FUTURE';
  if (terms.effectiveTo !== null) return 'ENDS_ALREADY';
  const others = published.filter((other) => other !== terms);
  return terms.region !== WORLD && isCovered(others, { ...terms, on: endsOn }) ? null : 'NOTHING_IN_FORCE_AFTER';
}

function isCovered(published: readonly Terms[], { program, region, on }: Place & { on: LocalDate }): boolean {
  try {
    return ruleSetInForce(published, { program, region, on }).effectiveTo === null;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'RULE_SET_NOT_FOUND') return false;
    throw error;
  }
}

function ofPlace<T extends Terms>(published: readonly T[], { program, region }: Place): T[] {
  return published.filter((terms) => terms.program === program && terms.region === region && terms.status === 'PUBLISHED');
}

