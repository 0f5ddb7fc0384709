import { Readable } from 'node:stream';

import { CsvError, parse } from 'csv-parse';

import { optionalResultColumns, type ResultColumn, resultColumns } from '../../../domain/exam/result-row.js';

export interface ResultRecord {
  line: number;
  cells: Partial<Record<ResultColumn, string>>;
}

/** The file cannot be read as results of exams at all. */
export class ResultFileUnreadable extends Error {
  override name = 'ResultFileUnreadable';
}

const known: ReadonlySet<string> = new Set([...resultColumns, ...optionalResultColumns]);

/** Reads the rows of a result file one by one; its heading must name every column that is needed and none that is unknown. */
export async function* readResultFile(content: Buffer): AsyncGenerator<ResultRecord> {
  const firstLine = content.subarray(0, 2_000).toString('utf8').split('\n', 1)[0] ?? '';
  const delimiter = firstLine.split(';').length > firstLine.split(',').length ? ';' : ',';
  const parser = Readable.from([content]).pipe(parse({ delimiter, bom: true, info: true, relax_column_count: true, skip_empty_lines: true, max_record_size: 4_000 }));
  let heading: string[] | null = null;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (heading === null) heading = checked(record.map((name) => name.trim().toLowerCase()));
      else yield { line: info.lines, cells: Object.fromEntries(heading.map((name, place) => [name, record[place] ?? ''])) };
    }
  } catch (error) {
    if (error instanceof CsvError) throw new ResultFileUnreadable(`Line ${Number(error['lines'])} is not CSV: is a quotation mark missing?`);
    throw error;
  }
  if (heading === null) throw new ResultFileUnreadable('The file is empty.');
}

function checked(heading: string[]): string[] {
  const missing = resultColumns.filter((name) => !heading.includes(name));
  const strange = heading.filter((name) => !known.has(name));
  if (missing.length > 0) throw new ResultFileUnreadable(`The heading lacks ${missing.join(', ')}.`);
  if (strange.length > 0) throw new ResultFileUnreadable(`The heading has unknown columns: ${strange.slice(0, 5).join(', ')}.`);
  if (new Set(heading).size < heading.length) throw new ResultFileUnreadable('The heading names a column twice.');
  return heading;
}
