import { once } from 'node:events';
import type { Writable } from 'node:stream';

import { exportColumns, exportFields } from '../domain/import/export-columns.js';
import type { ExportField } from '../domain/import/export-row.js';
import { Chance } from './chance.js';

export interface ExampleExport {
  rows: number;
  /** The Ship-Tos of the organisation that is to import it. */
  shipTos: readonly [string, ...string[]];
  /** The instant of the export: nothing in it is later. */
  until: Date;
  /** The same seed gives the same file. */
  seed?: string;
  /** Makes one row in a hundred wrong, in every way that an import rejects. */
  withBadRows?: boolean;
}

const products = [
  ['iPhone 15', 'IPHONE'],
  ['iPhone 14 Pro', 'IPHONE'],
  ['iPad Air (5th generation)', 'IPAD'],
  ['MacBook Air (13-inch, M2)', 'MAC'],
  ['MacBook Pro (14-inch, 2023)', 'MAC'],
  ['iMac (24-inch, M1)', 'MAC'],
  ['Watch Series 9', 'WATCH'],
] as const;
const repairTypes = ['CIN', 'CIN', 'CIN', 'CIN', 'CINR', 'MINS', 'WUMS', 'SVNR'] as const;
const coverages = ['LI', 'LI', 'OO', 'OO', 'PP', 'VW', ''] as const;
const openStatuses = ['OPEN', 'AWTP', 'AWTR', 'BEGR', 'RFPU'] as const;
const serialCharacters = 'CDFGHJKLMNPQRTVWXY0123456789';

const minute = 60_000;
const day = 24 * 60 * minute;
const daysCovered = 365;

type Cells = Record<ExportField, string>;

/** A repair export as a provider’s system would write it, a line at a time: about a year of repairs, the last of them still open. */
export function* exampleExportLines(options: ExampleExport): Generator<string> {
  const { rows, seed = 'example', withBadRows = false } = options;
  const chance = new Chance(`${seed} ${rows}`);
  yield line(exportFields.map((field) => exportColumns[field].name));
  for (let number = 1; number <= rows; number += 1) {
    const cells = cellsOf(number, options, chance);
    const row = withBadRows && number % 100 === 0 ? spoil(cells, number / 100) : cells;
    yield line(exportFields.map((field) => row[field]));
  }
}

/** Writes the example to a stream, no faster than the stream takes it; the caller ends the stream. */
export async function writeExampleExport(options: ExampleExport, stream: Writable): Promise<void> {
  for (const text of exampleExportLines(options)) if (!stream.write(text)) await once(stream, 'drain');
}

function cellsOf(number: number, { rows, shipTos, until }: ExampleExport, chance: Chance): Cells {
  const [productName, productLine] = chance.of(products);
  // The rows follow the calendar; the last one in fifty is not yet completed.
  const createdAt = new Date(until.getTime() - Math.floor(((rows - number + 1) / rows) * daysCovered * day) - 8 * day - chance.below(day));
  const isOpen = number > rows * 0.98;
  const completedAt = new Date(createdAt.getTime() + minute * (30 + chance.below(7 * 24 * 60)));
  return {
    dispatchId: `EX${String(number).padStart(9, '0')}`,
    shipTo: chance.of(shipTos),
    serialNumber: serialNumber(number),
    imei: '',
    productName,
    productLine,
    repairType: chance.of(repairTypes),
    status: isOpen ? chance.of(openStatuses) : 'SPCM',
    coverageStatus: chance.of(coverages),
    createdAt: createdAt.toISOString(),
    completedAt: isOpen ? '' : completedAt.toISOString(),
    techId: `EXAMPLE${String(1 + chance.below(12)).padStart(3, '0')}`,
    purchaseOrderNumber: `PO-${String(number).padStart(6, '0')}`,
    reference: '',
  };
}

/** Twelve characters with a plant code that no factory has, another for every row. */
function serialNumber(number: number): string {
  let rest = number * 7_919;
  const characters = Array.from({ length: 9 }, () => {
    const character = serialCharacters[rest % serialCharacters.length]!;
    rest = Math.floor(rest / serialCharacters.length);
    return character;
  });
  return `ZX9${characters.join('')}`;
}

const spoilers: readonly ((cells: Cells) => Partial<Cells>)[] = [
  () => ({ productName: '=HYPERLINK("http://example.invalid")' }),
  () => ({ shipTo: '9999999999' }),
  ({ createdAt }) => ({ createdAt: createdAt.slice(0, 10).split('-').reverse().join('.') }),
  () => ({ status: 'SPCM', completedAt: '' }),
  () => ({ dispatchId: 'EX000000001' }),
  () => ({ serialNumber: '' }),
  ({ createdAt }) => ({ status: 'SPCM', completedAt: new Date(Date.parse(createdAt) - day).toISOString() }),
  () => ({ repairType: 'CARRY-IN' }),
  () => ({ createdAt: '2099-01-01T00:00:00Z', status: 'OPEN', completedAt: '' }),
  () => ({ reference: 'a reference, much too long' }),
];

function spoil(cells: Cells, place: number): Cells {
  return { ...cells, ...spoilers[place % spoilers.length]!(cells) };
}

function line(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}
