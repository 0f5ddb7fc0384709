import type { EntityManager } from 'typeorm';

import type { FileColumns } from '../../domain/import/file-columns.js';
import type { ImportProblem } from '../../domain/import/import-problem.js';
import type { Heading } from '../../domain/import/read-heading.js';
import type { Sender } from '../repairs/publish-repairs.js';

/** One row of a file: what it says, or what is wrong with it. */
export type PlacedRow<Row> = { line: number } & ({ row: Row } | { problems: readonly ImportProblem<string>[] });

export interface RowCounts {
  imported: number;
  unchanged: number;
  rejected: number;
}

export interface RowsToImport<Row> {
  tenantId: string;
  importId: string;
  rows: readonly PlacedRow<Row>[];
}

/** What one kind of file has of its own; how files are claimed, read, counted and reported is the same for all. */
export interface ImportKind<Row = never> {
  /** Where its imports are kept; their rejections are kept beside it. */
  table: 'repair_import' | 'device_import' | 'part_import';
  /** What the audit trail calls an import, and its end. */
  subject: string;
  ending: { action: string };
  /** What a file is, after "that of". */
  called: string;
  columns: FileColumns;
  /** The field that no two rows may share, and the problem of the second; null where they may. */
  unique: { field: string; problemOf: (value: string, firstLine: number) => ImportProblem<string> } | null;
  readRow: (cells: readonly string[], heading: Heading) => { row: Row } | { problems: readonly ImportProblem<string>[] };
  /** Takes rows over in their order, in the batch's transaction, and enters the rejected ones into the report. */
  take: (sender: Sender, manager: EntityManager, rows: RowsToImport<Row>) => Promise<RowCounts>;
  /** What follows from an import that took rows over, in the transaction of its end. */
  ended?: (sender: Sender, manager: EntityManager, organizationId: string) => Promise<void>;
}

/** A kind as the machinery knows it: what its rows are is between its reader and its taker. */
export function importKind<Row>(kind: ImportKind<Row>): ImportKind {
  return kind as unknown as ImportKind;
}
