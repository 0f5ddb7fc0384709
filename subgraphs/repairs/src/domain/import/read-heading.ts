import { holdsCardNumber } from '@platform/kit/pure/card-number.js';

import type { FileColumns } from './file-columns.js';
import type { FileProblemCode, ImportProblem } from './import-problem.js';

/** Where in a row each column stands. */
export interface Heading {
  places: Readonly<Record<string, number | undefined>>;
  cells: number;
}

export type HeadingReading = { heading: Heading } | { problems: ImportProblem<FileProblemCode>[] };

/**
 * A heading names every column that is needed, none twice and none that is not known; order, capitals and spaces do not matter.
 * @source AASP-17
 */
export function readHeading(cells: readonly string[], columns: FileColumns): HeadingReading {
  const fieldByName = new Map(Object.entries(columns).map(([field, { name }]) => [name, field]));
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const problems = [...names.flatMap((name, place) => problemsOf(name, { place, names, isKnown: fieldByName.has(name) })), ...missing(names, columns)];
  if (problems.length > 0) return { problems };
  const places = Object.fromEntries(names.map((name, place) => [fieldByName.get(name)!, place]));
  return { heading: { places, cells: names.length } };
}

function problemsOf(name: string, { place, names, isKnown }: { place: number; names: readonly string[]; isKnown: boolean }): ImportProblem<FileProblemCode>[] {
  const column = holdsCardNumber(name) ? 'a card’s number' : name.slice(0, 60);
  if (!isKnown) return [{ column, value: null, code: 'UNKNOWN_COLUMN', reason: name === '' ? `Column ${place + 1} has no name.` : 'There is no such column.' }];
  if (names.indexOf(name) < place) return [{ column, value: null, code: 'REPEATED_COLUMN', reason: 'The column stands there twice.' }];
  return [];
}

function missing(names: readonly string[], columns: FileColumns): ImportProblem<FileProblemCode>[] {
  const absent = Object.values(columns).filter(({ isRequired, name }) => isRequired && !names.includes(name));
  return absent.map(({ name }) => ({ column: name, value: null, code: 'MISSING_COLUMN', reason: 'The column is missing.' }));
}
