import type { Cell, Table } from './copy-rows.js';

export interface TableRows {
  table: Table;
  rows: readonly (readonly Cell[])[];
}
