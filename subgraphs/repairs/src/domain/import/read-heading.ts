import { holdsCardNumber } from '@platform/kit/pure/card-number.js';

import { exportColumns, exportFields } from './export-columns.js';
import type { ExportField } from './export-row.js';
import type { ImportProblem } from './import-problem.js';

/** Where in a row each column stands. */
export interface Heading {
  places: Readonly<Partial<Record<ExportField, number>>>;
  cells: number;
}

export type HeadingReading = { heading: Heading } | { problems: ImportProblem[] };

const fieldByName = new Map(exportFields.map((field) => [exportColumns[field].name, field]));

/**
 * A heading names every column that is needed, none twice and none that is not known; order, capitals and spaces do not matter.
 * @source AASP-17
 */
export function readHeading(cells: readonly string[]): HeadingReading {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const problems = [...names.flatMap((name, place) => problemsOf(name, { place, names })), ...missing(names)];
  if (problems.length > 0) return { problems };
  const places = Object.fromEntries(names.map((name, place) => [fieldByName.get(name), place]));
  return { heading: { places, cells: names.length } };
}

function problemsOf(name: string, { place, names }: { place: number; names: readonly string[] }): ImportProblem[] {
  const column = holdsCardNumber(name) ? 'a card’s number' : name.slice(0, 60);
  if (!fieldByName.has(name)) return [{ column, value: null, code: 'UNKNOWN_COLUMN', reason: name === '' ? `Column ${place + 1} has no name.` : 'There is no such column.' }];
  if (names.indexOf(name) < place) return [{ column, value: null, code: 'REPEATED_COLUMN', reason: 'The column stands there twice.' }];
  return [];
}

function missing(names: readonly string[]): ImportProblem[] {
  const absent = exportFields.map((field) => exportColumns[field]).filter(({ isRequired, name }) => isRequired && !names.includes(name));
  return absent.map(({ name }) => ({ column: name, value: null, code: 'MISSING_COLUMN', reason: 'The column is missing.' }));
}
