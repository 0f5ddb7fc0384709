import { canonicalJson } from '@platform/kit/pure/canonical-json.js';
import type { Criterion } from '@platform/kit/pure/criterion.js';
import { locales } from '@platform/kit/pure/locale.js';

export const RuleSetChangeKind = { ADDED: 'ADDED', REMOVED: 'REMOVED', PARAMETER: 'PARAMETER', TEXT: 'TEXT', GUIDANCE: 'GUIDANCE', OTHER: 'OTHER' } as const;
export type RuleSetChangeKind = keyof typeof RuleSetChangeKind;

/** One difference between two versions of terms. */
export interface RuleSetChange {
  criterion: string;
  kind: RuleSetChangeKind;
  /** The parameter, the language or the member that differs; null where a criterion came or went. */
  name: string | null;
  /** As JSON where it is no text; null where there was none. */
  before: string | null;
  after: string | null;
}

/**
 * Two versions of terms differ in the criteria that came or went, and in each parameter, text or other member of those
 * that stayed; the order of the criteria follows the later version.
 * @source ERS-34
 */
export function ruleSetChanges(before: readonly Criterion[], after: readonly Criterion[]): RuleSetChange[] {
  const [earlier, later] = [byId(before), byId(after)];
  const gone = before.filter(({ id }) => !later.has(id)).map(({ id, text }): RuleSetChange => ({ criterion: id, kind: 'REMOVED', name: null, before: text.en, after: null }));
  return [...after.flatMap((criterion) => changesOf(earlier.get(criterion.id), criterion)), ...gone];
}

function byId(criteria: readonly Criterion[]): Map<string, Criterion> {
  return new Map(criteria.map((criterion) => [criterion.id, criterion]));
}

function changesOf(before: Criterion | undefined, after: Criterion): RuleSetChange[] {
  const { id: criterion } = after;
  if (before === undefined) return [{ criterion, kind: 'ADDED', name: null, before: null, after: after.text.en }];
  const params = differences(before.params, after.params).map((difference) => ({ criterion, kind: 'PARAMETER' as const, ...difference }));
  const texts = locales.filter((locale) => before.text[locale] !== after.text[locale]).map((locale) => ({ criterion, kind: 'TEXT' as const, name: locale, before: before.text[locale], after: after.text[locale] }));
  const guidances = locales
    .filter((locale) => before.guidance?.[locale] !== after.guidance?.[locale])
    .map((locale) => ({ criterion, kind: 'GUIDANCE' as const, name: locale, before: before.guidance?.[locale] ?? null, after: after.guidance?.[locale] ?? null }));
  const { params: _b, text: _t, guidance: _g, ...rest } = before;
  const { params: _ba, text: _ta, guidance: _ga, ...restAfter } = after;
  return [...params, ...texts, ...guidances, ...differences(rest, restAfter).map((difference) => ({ criterion, kind: 'OTHER' as const, ...difference }))];
}

function differences(before: object, after: object): { name: string; before: string | null; after: string | null }[] {
  const [was, is] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  const written = (value: unknown): string | null => (value === undefined ? null : canonicalJson(value));
  return names.map((name) => ({ name, before: written(was[name]), after: written(is[name]) })).filter((difference) => difference.before !== difference.after);
}
