import { catalogueColumns } from '../../../domain/parts/catalogue/catalogue-columns.js';
import { readCatalogueRow, type CatalogueRow } from '../../../domain/parts/catalogue/read-catalogue-row.js';
import { importKind } from '../../import/import-kind.js';
import { takeParts } from './take-parts.js';

/** A catalogue of parts, one part a row. */
export const catalogueFile = importKind<CatalogueRow>({
  table: 'part_import',
  subject: 'PartImport',
  ending: { action: 'finishPartImport' },
  called: 'a catalogue of parts',
  columns: catalogueColumns,
  unique: {
    field: 'partNumber',
    problemOf: (partNumber, firstLine) => ({ column: 'part_number', value: partNumber, code: 'REPEATED_PART_NUMBER', reason: `The part number already stands on line ${firstLine}.` }),
  },
  readRow: readCatalogueRow,
  take: takeParts,
});
