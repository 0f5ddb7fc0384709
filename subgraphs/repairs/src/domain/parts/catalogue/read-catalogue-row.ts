import { type FileProblemCode, type ImportProblem } from '../../import/import-problem.js';
import { readCells } from '../../import/read-cells.js';
import type { Heading } from '../../import/read-heading.js';
import { catalogueColumns, type CatalogueField } from './catalogue-columns.js';

/** What a row of a catalogue tells of a part; null is not told. */
export type CatalogueRow = { readonly [Field in CatalogueField]: ReturnType<(typeof catalogueColumns)[Field]['read']> } & { readonly partNumber: string };

/**
 * A row of a catalogue tells of one part, by its number; what it leaves empty it does not tell.
 * @source SSA-08 AASP-03a
 */
export function readCatalogueRow(cells: readonly string[], heading: Heading): { row: CatalogueRow } | { problems: ImportProblem<FileProblemCode>[] } {
  const reading = readCells(cells, heading, catalogueColumns);
  return 'problems' in reading ? reading : { row: reading.values as CatalogueRow };
}
