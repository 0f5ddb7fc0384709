import type { Criterion } from '@platform/kit/pure/criterion.js';
import type { LocalizedText } from '@platform/kit/pure/locale.js';

/** What a draft wants otherwise of one criterion; what is absent stays. */
export interface CriterionChange {
  criterion: string;
  params?: unknown;
  text?: LocalizedText;
  guidance?: LocalizedText;
}

/** A change of a criterion that the terms do not have, by its place among the changes. */
export interface UnknownCriterion {
  unknown: number;
}

/**
 * A draft is a copy of terms that are published with some parameters and texts changed; it adds no criterion, takes none
 * away and changes no check, since code decides by them.
 * @source IDS-08 SSA-20 AASP-45
 */
export function draftCriteria(criteria: readonly Criterion[], changes: readonly CriterionChange[]): { criteria: unknown[] } | UnknownCriterion {
  const unknown = changes.findIndex(({ criterion }) => !criteria.some(({ id }) => id === criterion));
  if (unknown >= 0) return { unknown };
  const byId = new Map(changes.map(({ criterion, ...change }) => [criterion, change]));
  return { criteria: criteria.map((criterion) => ({ ...criterion, ...byId.get(criterion.id) })) };
}
