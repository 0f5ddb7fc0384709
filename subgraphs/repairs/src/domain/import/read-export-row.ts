import { exportColumns } from './export-columns.js';
import type { ExportRow } from './export-row.js';
import type { ImportProblem } from './import-problem.js';
import { readCells } from './read-cells.js';
import type { Heading } from './read-heading.js';

export type RowReading = { row: ExportRow } | { problems: ImportProblem[] };

/**
 * A row of an export tells of a repair when each of its cells has the form of its column.
 * @source AASP-17
 */
export function readExportRow(cells: readonly string[], heading: Heading): RowReading {
  const reading = readCells(cells, heading, exportColumns);
  return 'problems' in reading ? reading : { row: reading.values as unknown as ExportRow };
}
