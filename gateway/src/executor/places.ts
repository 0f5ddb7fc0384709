import { type Fetched, isFetched } from './fetched.js';

/** Objects that a part of a plan is about, and the way to them from the top: names, and "@" for each list. */
export interface Place {
  objects: readonly Fetched[];
  path: readonly string[];
}

/** What the path leads to from a place; where it meets nothing, there is nothing. */
export function placeBelow({ objects, path }: Place, further: readonly string[]): Place {
  let values: unknown[] = [...objects];
  for (const part of further) values = part === '@' ? values.flatMap((value) => (Array.isArray(value) ? value : [])) : values.map((value) => (isFetched(value) ? value[part] : undefined));
  return { objects: values.filter(isFetched), path: [...path, ...further] };
}

/** Where each object of the place stands in the answer, in their order: asked only when one of them has an error. */
export function placesInAnswer(data: Fetched, path: readonly string[]): (string | number)[][] {
  let found: { value: unknown; at: (string | number)[] }[] = [{ value: data, at: [] }];
  for (const part of path)
    found = found.flatMap(({ value, at }) => {
      if (part === '@') return Array.isArray(value) ? value.map((one: unknown, index) => ({ value: one, at: [...at, index] })) : [];
      return isFetched(value) ? [{ value: value[part], at: [...at, part] }] : [];
    });
  return found.filter(({ value }) => isFetched(value)).map(({ at }) => at);
}
