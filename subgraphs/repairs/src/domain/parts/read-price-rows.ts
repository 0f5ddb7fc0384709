import { parseMoney } from '@platform/kit/pure/money/money.js';
import { Refusal } from '@platform/kit/pure/refusal.js';

import { readPartNumber } from '../identifiers/part-number.js';

export interface PriceRow {
  line: number;
  partNumber: string;
  category: 'EXCHANGE' | 'STOCK';
  amountMinor: bigint;
}

export const PriceRowProblemCode = {
  HEADING: 'HEADING',
  COLUMNS: 'COLUMNS',
  PART_NUMBER: 'PART_NUMBER',
  CATEGORY: 'CATEGORY',
  AMOUNT: 'AMOUNT',
  REPEATED: 'REPEATED',
  PART_UNKNOWN: 'PART_UNKNOWN',
  NO_PRICES: 'NO_PRICES',
} as const;
export type PriceRowProblemCode = keyof typeof PriceRowProblemCode;

export interface PriceRowProblem {
  line: number;
  code: PriceRowProblemCode;
}

const heading = ['part_number', 'category', 'amount'];

/**
 * A list of prices has the columns part_number, category and amount, parted by commas or semicolons; a price is more than nothing and
 * has no more decimals than its currency, and each stands in the list once. Every line that is wrong is told, not only the first.
 * @source SSA-08 IDS-24
 */
export function readPriceRows(text: string, currency: string): { rows: PriceRow[]; problems: PriceRowProblem[] } {
  const [first = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (cellsOf(first).join() !== heading.join()) return { rows: [], problems: [{ line: 1, code: 'HEADING' }] };
  const rows: PriceRow[] = [];
  const problems: PriceRowProblem[] = [];
  const seen = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const row = readRow(line, { line: index + 2, currency });
    const isRepeated = 'partNumber' in row && seen.has(`${row.partNumber} ${row.category}`);
    if (!('partNumber' in row) || isRepeated) problems.push('partNumber' in row ? { line: row.line, code: 'REPEATED' } : row);
    else {
      seen.add(`${row.partNumber} ${row.category}`);
      rows.push(row);
    }
  }
  return { rows, problems };
}

function readRow(text: string, { line, currency }: { line: number; currency: string }): PriceRow | PriceRowProblem {
  const cells = cellsOf(text);
  if (cells.length !== heading.length) return { line, code: 'COLUMNS' };
  const [number = '', category = '', amount = ''] = cells;
  const partNumber = readPartNumber(number);
  if (partNumber === null) return { line, code: 'PART_NUMBER' };
  if (category !== 'EXCHANGE' && category !== 'STOCK') return { line, code: 'CATEGORY' };
  const amountMinor = readAmount(amount, currency);
  return amountMinor === null || amountMinor <= 0n ? { line, code: 'AMOUNT' } : { line, partNumber, category, amountMinor };
}

function readAmount(amount: string, currency: string): bigint | null {
  try {
    return parseMoney({ amount, currency, vatIncluded: false }).amountMinor;
  } catch (error) {
    if (error instanceof Refusal && error.code === 'INVALID_MONEY') return null;
    throw error;
  }
}

function cellsOf(line: string): string[] {
  return line.split(/[;,]/).map((cell) => cell.trim());
}
