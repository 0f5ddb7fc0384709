import { expect, it } from 'vitest';

import { exportColumns, exportFields } from './export-columns.js';
import { columnsTable } from './columns-table.js';

it.each(exportFields)('the documented example of %s is read', (field) => {
  expect(exportColumns[field].read(exportColumns[field].example)).not.toBeNull();
});

it.each([
  ['repairType', 'cin', 'CIN'],
  ['repairType', 'CA', null],
  ['status', 'Closed', null],
  ['status', 'toString', null],
  ['coverageStatus', 'g9', 'G9'],
  ['shipTo', '33523', '0000033523'],
  ['shipTo', '00000335230', null],
  ['techId', 'tech0001', 'TECH0001'],
  ['techId', 'TECH001', null],
  ['techId', 'TECH000100010001', null],
  ['purchaseOrderNumber', 'P'.repeat(35), 'P'.repeat(35)],
  ['purchaseOrderNumber', 'P'.repeat(36), null],
  ['reference', 'R'.repeat(17), null],
  ['productName', 'n'.repeat(121), null],
] as const)('a cell of %s that says %j is read as %j', (field, cell, value) => {
  expect(exportColumns[field].read(cell)).toBe(value);
});

it('every column stands in the documentation, once', () => {
  const table = columnsTable(exportColumns);
  for (const field of exportFields) expect(table.split(`| \`${exportColumns[field].name}\` |`)).toHaveLength(2);
});
