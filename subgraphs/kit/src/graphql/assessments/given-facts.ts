import { badUserInput } from '../errors.js';

/** No count of facts is below zero; one that is, is refused by its name. */
export function requireCounts(field: string, counts: Readonly<Record<string, number | null | undefined>>): void {
  for (const [name, count] of Object.entries(counts)) {
    if (count != null && count < 0) throw badUserInput(`${field}.${name}`, `${count} is not a count: it is below zero`);
  }
}

/** The facts given, and everything not given as unknown. */
export function orUnknown<Facts extends object>(unknown: Facts, given: { readonly [F in keyof Facts]?: Facts[F] | undefined } | null | undefined): Facts {
  const names = Object.keys(unknown) as (keyof Facts)[];
  return Object.fromEntries(names.map((name) => [name, given?.[name] ?? unknown[name]])) as Facts;
}
