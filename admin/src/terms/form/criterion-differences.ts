import type { RuleSetDifferenceFragment } from '../../generated/operations.js';

export const wordingLocales = ['en', 'nb', 'sv', 'de'] as const;
export type Wording = Record<(typeof wordingLocales)[number], string>;

/** A requirement as it is written: its parameters as JSON, its text and its guidance in all languages. */
export interface WrittenCriterion {
  params: string;
  text: Wording;
  guidance: Wording;
}

export const noWording: Wording = { en: '', nb: '', sv: '', de: '' };

/** What a requirement that is being written would change of the published one. Parameters that cannot be read yet differ in nothing. */
export function criterionDifferences(criterion: string, published: WrittenCriterion, draft: WrittenCriterion): RuleSetDifferenceFragment[] {
  const [was, is] = [readObject(published.params), readObject(draft.params)];
  const names = was === null || is === null ? [] : [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const params = names.map((name) => ({ criterion, kind: 'PARAMETER' as const, name, before: jsonOf(was![name]), after: jsonOf(is![name]) }));
  const words = (['text', 'guidance'] as const).flatMap((part) =>
    wordingLocales.map((locale) => ({ criterion, kind: part === 'text' ? ('TEXT' as const) : ('GUIDANCE' as const), name: locale, before: published[part][locale] || null, after: draft[part][locale].trim() || null })),
  );
  return [...params, ...words].filter(({ before, after }) => before !== after);
}

export function readObject(json: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

/** The same value is written in the same way, in whatever order its members stand. */
function jsonOf(value: unknown): string | null {
  if (value === undefined) return null;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return JSON.stringify(value);
  return JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))));
}
