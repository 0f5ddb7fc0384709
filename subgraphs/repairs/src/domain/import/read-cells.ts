import { holdsCardNumber, isIdentifierOf } from '@platform/kit/pure/card-number.js';

import type { FileColumns } from './file-columns.js';
import type { FileProblemCode, ImportProblem } from './import-problem.js';
import type { Heading } from './read-heading.js';

/** What the cells of a row say, by field. */
export type CellReading = { values: Readonly<Record<string, unknown>> } | { problems: ImportProblem<FileProblemCode>[] };

/** Fields of the API that are known by a scalar of their own. */
const scalars: Readonly<Record<string, string | undefined>> = { imei: 'Imei', imei2: 'Imei', meid: 'Meid', serialNumber: 'SerialNumber', dispatchId: 'DispatchId' };

const formula = /^[=+\-@]/;
const controlCharacters = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
const valueCharactersMax = 60;

/**
 * A row is read when each of its cells has the form of its column; a cell that begins as a spreadsheet formula does, or that holds
 * the number of a payment card, never has.
 * @source AASP-17
 */
export function readCells(cells: readonly string[], heading: Heading, columns: FileColumns): CellReading {
  if (cells.length !== heading.cells) {
    const reason = `The row has ${cells.length} cells, the heading ${heading.cells}.`;
    return { problems: [{ column: null, value: null, code: 'CELL_COUNT', reason }] };
  }
  const values: Record<string, unknown> = {};
  const problems: ImportProblem<FileProblemCode>[] = [];
  for (const [field, column] of Object.entries(columns)) {
    const place = heading.places[field];
    const cell = place === undefined ? '' : cells[place]!.trim();
    const problem = cell === '' && column.mayBeEmpty ? null : problemOf(cell, { field, column });
    if (problem !== null) problems.push(problem);
    else values[field] = cell === '' ? null : column.read(cell);
  }
  return problems.length > 0 ? { problems } : { values };
}

function problemOf(cell: string, { field, column: { name, form, read } }: { field: string; column: FileColumns[string] }): ImportProblem<FileProblemCode> | null {
  const tell = (code: FileProblemCode, reason: string): ImportProblem<FileProblemCode> => ({ column: name, value: shownValue(cell), code, reason });
  if (holdsCardNumber(cell) && !isIdentifierOf(scalars[field] ?? '', cell)) return { ...tell('CARD_NUMBER', 'The cell holds what looks like the number of a payment card. Card numbers are not taken here, anywhere.'), value: null };
  if (cell === '') return tell('EMPTY', `The cell is empty; expected ${form}.`);
  if (formula.test(cell)) return tell('FORMULA', 'The cell begins as a spreadsheet formula does, with =, +, - or @.');
  if (cell.search(controlCharacters) >= 0) return tell('CONTROL_CHARACTER', 'The cell holds a line break or another control character.');
  return read(cell) === null ? tell('UNREADABLE', `Expected ${form}.`) : null;
}

/** A cell as a report shows it: at most 60 characters, without line breaks. */
export function shownValue(cell: string): string {
  const characters = [...cell.slice(0, 4 * valueCharactersMax).replace(controlCharacters, '\u00b7')];
  return characters.length > valueCharactersMax ? `${characters.slice(0, valueCharactersMax - 1).join('')}\u2026` : characters.join('');
}
