import { expect, it } from 'vitest';

import { exportColumns, exportFields } from './export-columns.js';
import { readHeading } from './read-heading.js';

const all = exportFields.map((field) => exportColumns[field].name);
const needed = exportFields.map((field) => exportColumns[field]).filter(({ isRequired }) => isRequired).map(({ name }) => name);

function problems(cells: string[]): string[] {
  const reading = readHeading(cells, exportColumns);
  return 'problems' in reading ? reading.problems.map(({ code, column }) => `${code} ${column}`) : [];
}

it('a heading with every column, and one with only those needed, are read', () => {
  expect(problems(all)).toEqual([]);
  expect(problems(needed)).toEqual([]);
});

it('order, capitals and spaces do not matter', () => {
  const reading = readHeading([...all].reverse().map((name) => ` ${name.toUpperCase()} `), exportColumns);
  expect(reading).toMatchObject({ heading: { cells: 14, places: { dispatchId: 13, reference: 0 } } });
});

it.each(needed)('a heading without %s is refused', (name) => {
  expect(problems(needed.filter((other) => other !== name))).toEqual([`MISSING_COLUMN ${name}`]);
});

it('everything wrong is told at once', () => {
  expect(problems(['dispatch_id', 'serial', 'dispatch_id', '', ...needed.slice(2)])).toEqual([
    'UNKNOWN_COLUMN serial',
    'REPEATED_COLUMN dispatch_id',
    'UNKNOWN_COLUMN ',
    'MISSING_COLUMN ship_to',
  ]);
});
