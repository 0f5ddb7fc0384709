import type { Draft } from './draft.js';
import { type Wording, wordingLocales, type WrittenCriterion } from './form/criterion-differences.js';

export interface CriterionChange {
  criterion: string;
  params: string;
  text: Wording;
  guidance?: Wording;
}

type Worded = Pick<Draft['criteria'][number], 'params' | 'en' | 'nb' | 'sv' | 'de' | 'guidanceEn' | 'guidanceNb' | 'guidanceSv' | 'guidanceDe'>;

/** A requirement of the API as it is written in the form: where it has no guidance, its words are empty. */
export function writtenCriterion({ params, en, nb, sv, de, guidanceEn, guidanceNb, guidanceSv, guidanceDe }: Worded): WrittenCriterion {
  return { params, text: { en, nb, sv, de }, guidance: { en: guidanceEn ?? '', nb: guidanceNb ?? '', sv: guidanceSv ?? '', de: guidanceDe ?? '' } };
}

/** A requirement as the API takes it; one without guidance keeps none. */
export function changeOf(criterion: string, { params, text, guidance }: WrittenCriterion): CriterionChange {
  return { criterion, params, text, ...(hasWords(guidance) ? { guidance } : {}) };
}

export function hasWords(wording: Wording): boolean {
  return wordingLocales.some((locale) => wording[locale].trim() !== '');
}

/** All changes of a draft against the terms it is a copy of, with one of them made anew: a draft is saved whole. */
export function draftChanges(draft: Pick<Draft, 'changes' | 'criteria'>, made: CriterionChange): CriterionChange[] {
  const kept = new Set(draft.changes.map(({ criterion }) => criterion).filter((criterion) => criterion !== made.criterion));
  const others = draft.criteria.filter(({ id }) => kept.has(id)).map((criterion) => changeOf(criterion.id, writtenCriterion(criterion)));
  return [...others, made];
}
