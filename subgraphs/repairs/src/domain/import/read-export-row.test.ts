import { expect, it } from 'vitest';

import { exportColumns, exportFields } from './export-columns.js';
import type { ExportField } from './export-row.js';
import { shownValue } from './read-cells.js';
import { readExportRow } from './read-export-row.js';
import { readHeading } from './read-heading.js';

const reading = readHeading(exportFields.map((field) => exportColumns[field].name), exportColumns);
if (!('heading' in reading)) throw new Error('The heading of all columns is not read.');
const { heading } = reading;

function cells(changes: Partial<Record<ExportField, string>> = {}): string[] {
  return exportFields.map((field) => changes[field] ?? exportColumns[field].example);
}

function problems(changes: Partial<Record<ExportField, string>>): string[] {
  const row = readExportRow(cells(changes), heading);
  return 'problems' in row ? row.problems.map(({ code, column }) => `${code} ${column}`) : [];
}

it('a row of the documented examples is read', () => {
  expect(readExportRow(cells(), heading)).toEqual({
    row: {
      dispatchId: 'G143111400',
      shipTo: '0000033523',
      serialNumber: 'C02XL0GKJGH5',
      imei: '490154203237518',
      productName: 'MacBook Pro (14-inch, 2023)',
      productLine: 'MAC',
      repairType: 'CIN',
      status: 'SPCM',
      coverageStatus: 'LI',
      createdAt: new Date('2026-03-28T08:15:00Z'),
      completedAt: new Date('2026-03-31T14:40:00Z'),
      techId: 'TECH00012345',
      purchaseOrderNumber: 'PO-2026-0042',
      reference: 'A-17',
    },
  });
});

it.each(exportFields)('an empty cell of %s is told unless the column may be empty', (field) => {
  expect(problems({ [field]: '  ' })).toEqual(exportColumns[field].mayBeEmpty ? [] : [`EMPTY ${exportColumns[field].name}`]);
});

it.each(['=1+1', '+47 22 00 00 00', '-', '@SUM(A1)', ' =cmd|x'])('the cell %j is a formula in every column', (cell) => {
  for (const field of exportFields) expect(problems({ [field]: cell })).toEqual([`FORMULA ${exportColumns[field].name}`]);
});

it.each(['a\nb', 'a\u0000b', 'a\u0085b'])('the cell %j holds a control character', (cell) => {
  expect(problems({ reference: cell })).toEqual(['CONTROL_CHARACTER reference']);
});

it('everything wrong with a row is told at once', () => {
  expect(problems({ dispatchId: '', status: 'Closed', createdAt: '31.03.2026' })).toEqual(['EMPTY dispatch_id', 'UNREADABLE status', 'UNREADABLE created_at']);
});

it('a row with another number of cells than the heading is told as a whole', () => {
  expect(readExportRow(cells().slice(1), heading)).toMatchObject({ problems: [{ column: null, value: null, code: 'CELL_COUNT' }] });
});

it('columns that the file does not have say nothing', () => {
  const few = readHeading(exportFields.map((field) => exportColumns[field]).filter(({ isRequired }) => isRequired).map(({ name }) => name), exportColumns);
  if (!('heading' in few)) throw new Error('The heading of the needed columns is not read.');
  const row = readExportRow(['G143111400', '33523', 'C02XL0GKJGH5', 'CIN', 'OPEN', '2026-03-28T08:15:00Z', ''], few.heading);
  expect(row).toMatchObject({ row: { imei: null, productName: null, completedAt: null, reference: null } });
});

it('a value is shown in at most 60 characters, without line breaks', () => {
  expect(shownValue('x'.repeat(60))).toBe('x'.repeat(60));
  expect(shownValue('x'.repeat(61))).toBe(`${'x'.repeat(59)}…`);
  expect(shownValue('😀'.repeat(61))).toBe(`${'😀'.repeat(59)}…`);
  expect(shownValue('a\r\nb')).toBe('a··b');
});

it('a card’s number is told without being repeated, in every column, and an IMEI is none', () => {
  for (const field of exportFields) {
    const row = readExportRow(cells({ [field]: '4111 1111 1111 1111' }), heading);
    expect(row).toMatchObject({ problems: [{ column: exportColumns[field].name, value: null, code: 'CARD_NUMBER' }] });
    expect(JSON.stringify(row)).not.toContain('1111');
  }
  expect(problems({ imei: '490154203237518', serialNumber: '490154203237518' })).toEqual([]);
  expect(readHeading(['dispatch_id', '4111111111111111'], exportColumns)).toMatchObject({ problems: expect.arrayContaining([expect.objectContaining({ column: 'a card’s number', code: 'UNKNOWN_COLUMN' })]) as unknown });
});
