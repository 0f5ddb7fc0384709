import type { Draft } from './DraftPage.js';

export interface CriterionChange {
  criterion: string;
  params: string;
  text: { en: string; nb: string; sv: string; de: string };
}

/** All changes of a draft against the terms it is a copy of, with one of them made anew: a draft is saved whole. */
export function draftChanges(draft: Pick<Draft, 'changes' | 'criteria'>, made: CriterionChange): CriterionChange[] {
  const kept = new Set(draft.changes.map(({ criterion }) => criterion).filter((criterion) => criterion !== made.criterion));
  const others = draft.criteria.filter(({ id }) => kept.has(id)).map(({ id, params, en, nb, sv, de }) => ({ criterion: id, params, text: { en, nb, sv, de } }));
  return [...others, made];
}
