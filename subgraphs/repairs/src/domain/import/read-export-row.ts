import { holdsCardNumber, isIdentifierOf } from '@platform/kit/pure/card-number.js';

import { exportColumns, exportFields } from './export-columns.js';
import type { ExportField, ExportRow } from './export-row.js';
import type { ImportProblem, ImportProblemCode } from './import-problem.js';
import type { Heading } from './read-heading.js';

export type RowReading = { row: ExportRow } | { problems: ImportProblem[] };

/** Fields of the API that are known by a scalar of their own. */
const scalars: Readonly<Partial<Record<ExportField, string>>> = { imei: 'Imei', serialNumber: 'SerialNumber', dispatchId: 'DispatchId' };

const formula = /^[=+\-@]/;
const controlCharacters = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;
const valueCharactersMax = 60;

/**
 * A row is read when each of its cells has the form of its column; a cell that begins as a spreadsheet formula does, or that holds
 * the number of a payment card, never has.
 * @source AASP-17
 */
export function readExportRow(cells: readonly string[], heading: Heading): RowReading {
  if (cells.length !== heading.cells) {
    const reason = `The row has ${cells.length} cells, the heading ${heading.cells}.`;
    return { problems: [{ column: null, value: null, code: 'CELL_COUNT', reason }] };
  }
  const row: Partial<Record<ExportField, unknown>> = {};
  const problems: ImportProblem[] = [];
  for (const field of exportFields) {
    const place = heading.places[field];
    const cell = place === undefined ? '' : cells[place]!.trim();
    const problem = cell === '' && exportColumns[field].mayBeEmpty ? null : problemOf(field, cell);
    if (problem !== null) problems.push(problem);
    else row[field] = cell === '' ? null : exportColumns[field].read(cell);
  }
  return problems.length > 0 ? { problems } : { row: row as ExportRow };
}

function problemOf(field: ExportField, cell: string): ImportProblem | null {
  const { name, form, read } = exportColumns[field];
  const tell = (code: ImportProblemCode, reason: string): ImportProblem => ({ column: name, value: shownValue(cell), code, reason });
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
