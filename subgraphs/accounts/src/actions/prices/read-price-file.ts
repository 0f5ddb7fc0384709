import { CsvError, parse } from 'csv-parse/sync';

import { parseMoney } from '@platform/kit/pure/money/money.js';
import { Refusal } from '@platform/kit/pure/refusal.js';

import { type Price, priceItems, priceRefusal, type PriceRefusal } from '../../domain/prices/price-list-refusal.js';

/** What is wrong with a line of a price list; line 1 is the heading. */
export interface PriceProblem {
  line: number;
  column: string;
  reason: 'NOT_CSV' | 'COLUMN_MISSING' | 'UNKNOWN_WORD' | 'NOT_AN_AMOUNT' | 'LISTED_TWICE' | 'NO_PRICES' | PriceRefusal;
}

const columns = ['item', 'program', 'model', 'damage', 'amount'] as const;
type Column = (typeof columns)[number];
const programs = ['IDS', 'SSA', 'AASP', 'ERS'] as const;
const problemsMax = 100;

/** Reads a price list: a heading with item, program, model, damage and amount, then one price a line; amounts as 1234.50. Answers prices, or every problem. */
export function readPriceFile(csv: string, terms: { country: string; currency: string }): { prices: Price[] } | { problems: PriceProblem[] } {
  const rows = recordsOf(csv);
  if ('reason' in rows) return { problems: [rows] };
  const [heading = [], ...lines] = rows.records;
  const names = heading.map((name) => name.trim().toLowerCase());
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) return { problems: missing.map((column) => ({ line: 1, column, reason: 'COLUMN_MISSING' })) };
  const seen = new Set<string>();
  const read = lines.map((cells, index) => priceOf((column) => (cells[names.indexOf(column)] ?? '').trim(), { line: index + 2, seen, ...terms }));
  const problems = read.filter((row): row is PriceProblem => 'reason' in row);
  if (problems.length > 0) return { problems: problems.slice(0, problemsMax) };
  return read.length === 0 ? { problems: [{ line: 1, column: 'item', reason: 'NO_PRICES' }] } : { prices: read as Price[] };
}

function recordsOf(csv: string): { records: string[][] } | PriceProblem {
  const delimiter = csv.split('\n', 1)[0]!.includes(';') ? ';' : ',';
  try {
    return { records: parse(csv, { delimiter, bom: true, relax_column_count: true, skip_empty_lines: true }) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { line: Number(error['lines'] ?? 1), column: '', reason: 'NOT_CSV' };
  }
}

function priceOf(cell: (column: Column) => string, { line, seen, ...terms }: { line: number; seen: Set<string>; country: string; currency: string }): Price | PriceProblem {
  const problem = (column: Column, reason: PriceProblem['reason']): PriceProblem => ({ line, column, reason });
  const item = priceItems.find((known) => known === cell('item'));
  if (item === undefined) return problem('item', 'UNKNOWN_WORD');
  const program = programs.find((known) => known === cell('program')) ?? null;
  if (program === null && cell('program') !== '') return problem('program', 'UNKNOWN_WORD');
  const amountMinor = amountOf(cell('amount'), terms.currency);
  if (amountMinor === null || amountMinor < 0n) return problem('amount', 'NOT_AN_AMOUNT');
  const price: Price = { item, program, model: cell('model').slice(0, 80) || null, damage: cell('damage').slice(0, 40) || null, amountMinor };
  const key = JSON.stringify([item, program, price.model, price.damage]);
  if (seen.has(key)) return problem('item', 'LISTED_TWICE');
  seen.add(key);
  const refused = priceRefusal(price, terms);
  return refused === null ? price : problem(refused === 'MODEL_MISSING' ? 'model' : refused === 'PROGRAM_MISSING' ? 'program' : 'amount', refused);
}

function amountOf(text: string, currency: string): bigint | null {
  try {
    return parseMoney({ amount: text, currency, vatIncluded: true }).amountMinor;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
