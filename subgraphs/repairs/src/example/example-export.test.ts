import { expect, it } from 'vitest';

import { parse } from 'csv-parse/sync';

import { exportColumns } from '../domain/import/export-columns.js';
import { readExportRow } from '../domain/import/read-export-row.js';
import { readHeading } from '../domain/import/read-heading.js';
import { rowContradictions } from '../domain/import/row-contradictions.js';
import { type ExampleExport, exampleExportLines } from './example-export.js';

const options: ExampleExport = { rows: 2_000, shipTos: ['0000033501', '0000033502'], until: new Date('2026-04-10T12:00:00Z') };

function problems(example: ExampleExport): string[] {
  const [names, ...rows] = parse([...exampleExportLines(example)].join('')) as string[][];
  const heading = readHeading(names!, exportColumns);
  if (!('heading' in heading)) throw new Error('The example’s heading is not read.');
  return rows.flatMap((cells) => {
    const reading = readExportRow(cells, heading.heading);
    return ('problems' in reading ? reading.problems : rowContradictions(reading.row, example.until)).map(({ code }) => code);
  });
}

it('the example export has the rows asked for, all of which can be read', () => {
  expect([...exampleExportLines(options)]).toHaveLength(2_001);
  expect(problems(options)).toEqual([]);
});

it('the same seed gives the same file, another seed another', () => {
  expect([...exampleExportLines(options)]).toEqual([...exampleExportLines(options)]);
  expect([...exampleExportLines({ ...options, seed: 'another' })]).not.toEqual([...exampleExportLines(options)]);
});

it('dispatch ids and serial numbers are each used once', () => {
  const rows = [...exampleExportLines({ ...options, rows: 50_000 })].slice(1).map((text) => text.split(','));
  expect(new Set(rows.map(([dispatchId]) => dispatchId)).size).toBe(50_000);
  expect(new Set(rows.map((cells) => cells[2])).size).toBe(50_000);
});

it('with bad rows, one row in a hundred is wrong', () => {
  const found = problems({ ...options, withBadRows: true });
  // Unknown Ship-Tos and repeated dispatch ids are seen only beside the record.
  expect(found).toHaveLength(16);
  expect(new Set(found)).toEqual(new Set(['FORMULA', 'UNREADABLE', 'STATUS_CONTRADICTS_COMPLETION', 'EMPTY', 'BEFORE_CREATION', 'IN_THE_FUTURE']));
});
