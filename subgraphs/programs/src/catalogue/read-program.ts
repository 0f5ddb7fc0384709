import { locales } from '@platform/kit/pure/locale.js';
import { exactly, listOf, oneWordOf, optional, orNull, type Shape, text } from '@platform/kit/pure/rule-set-shape/shape.js';

import type { CatalogueItem, CatalogueProgram } from './catalogue-program.js';

const localized = exactly<CatalogueItem['text']>({ en: text(), nb: text(), sv: text(), de: text() });
const source = text(/^(IDS|SSA|AASP|ERS)-\d+[a-z]?$/, 'the id of a requirement');
const criterion = text(/^(IDS|SSA|AASP|ERS)(\.[A-Z0-9_]+)+$/, 'the id of a criterion');
const address = text(/^https:\/\//, 'an https address');

const given = exactly<Partial<CatalogueItem> & Pick<CatalogueItem, 'sources' | 'text'>>({
  sources: listOf(source, { atLeast: 1 }),
  text: localized,
  condition: optional(localized),
  conditionSources: optional(listOf(source)),
  rule: optional(criterion),
  answer: optional(text()),
  contact: optional(text(/@/, 'an e-mail address')),
  link: optional(orNull(address)),
} as never);

const item: Shape<CatalogueItem> = (value, at) => {
  const { condition = null, conditionSources = [], rule = null, answer = null, contact = null, link = null, ...rest } = given(value, at);
  return { ...rest, condition, conditionSources, rule, answer, contact, link };
};

const program = exactly<CatalogueProgram>({
  code: oneWordOf(['IDS', 'SSA', 'AASP', 'ERS'] as const),
  title: item,
  audience: item,
  summary: item,
  requirementsNote: orNull(item),
  requirements: listOf(criterion, { atLeast: 1 }),
  obligations: listOf(item),
  benefits: listOf(item),
  fees: listOf(item),
  steps: listOf(item),
  notes: listOf(item),
});

/** Reads a programme of the catalogue, or refuses it, naming the place: each text in all languages, each item with its sources. */
export function readProgram(value: unknown): CatalogueProgram {
  return program(value, `catalogue of ${locales.length} languages`);
}

/** Every item of a programme. */
export function itemsOf({ title, audience, summary, requirementsNote, obligations, benefits, fees, steps, notes }: CatalogueProgram): CatalogueItem[] {
  return [title, audience, summary, ...(requirementsNote ? [requirementsNote] : []), ...obligations, ...benefits, ...fees, ...steps, ...notes];
}
