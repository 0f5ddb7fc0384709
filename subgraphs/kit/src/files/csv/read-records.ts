import { createReadStream } from 'node:fs';
import { pipeline, type Transform } from 'node:stream';

import { CsvError, parse } from 'csv-parse';

import { FileRefused } from './file-refused.js';
import { lineBytesMax } from './utf8-lines.js';

export interface CsvRecord {
  /** The line on which the record begins; the first of the file is 1. */
  line: number;
  cells: string[];
}

export interface CsvFile {
  path: string;
  delimiter: ',' | ';';
  /** What the bytes pass through on their way. */
  through?: Transform[];
}

interface ParsedRecord {
  record: string[];
  info: { lines: number };
}

/** Reads a CSV file (RFC 4180) record by record in bounded memory; records without any content are passed over. */
export async function* readRecords({ path, delimiter, through = [] }: CsvFile): AsyncGenerator<CsvRecord> {
  const parser = parse({ delimiter, bom: true, info: true, relax_column_count: true, skip_empty_lines: true, max_record_size: lineBytesMax, record_delimiter: ['\r\n', '\n'] });
  // The error reaches whoever reads the last stream.
  pipeline([createReadStream(path), ...through, parser], () => undefined);
  let countedTwice = 0;
  try {
    for await (const { record: cells, info } of parser as AsyncIterable<ParsedRecord>) {
      const text = cells.join('');
      // The parser counts a line break of two characters inside a cell twice.
      countedTwice += occurrences(text, '\r\n');
      const line = info.lines - countedTwice - occurrences(text, '\n');
      if (text.trim() !== '') yield { line, cells };
    }
  } catch (error) {
    throw error instanceof CsvError ? refusalOf(error, countedTwice) : error;
  }
}

function refusalOf(error: CsvError, countedTwice: number): FileRefused {
  const line = Number(error['lines']) - countedTwice;
  switch (error.code) {
    case 'CSV_MAX_RECORD_SIZE':
      return new FileRefused(`The row that begins before line ${line + 1} is longer than ${lineBytesMax / 1024} kB; is a quotation mark missing?`);
    case 'CSV_QUOTE_NOT_CLOSED':
      return new FileRefused(`A quotation mark that opens on line ${line} is never closed.`);
    default:
      return new FileRefused(`Line ${line} is not CSV: a quotation mark stands in the middle of a cell. Cells with quotation marks are quoted, and the marks inside doubled.`);
  }
}

function occurrences(text: string, part: string): number {
  let count = 0;
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length)) count += 1;
  return count;
}
