import { delimiterOf } from '@platform/kit/files/csv/delimiter-of.js';
import { FileRefused } from '@platform/kit/files/csv/file-refused.js';
import { readRecords } from '@platform/kit/files/csv/read-records.js';
import { Utf8Lines } from '@platform/kit/files/csv/utf8-lines.js';

import { optionalResultColumns, type ResultColumn, resultColumns } from '../../../domain/exam/result-row.js';

export interface ResultRecord {
  line: number;
  cells: Partial<Record<ResultColumn, string>>;
}

const known: ReadonlySet<string> = new Set([...resultColumns, ...optionalResultColumns]);

/** Reads the rows of a result file one by one, holding none of them; its heading must name every column that is needed and none that is unknown. */
export async function* readResultFile(path: string): AsyncGenerator<ResultRecord> {
  let heading: string[] | null = null;
  for await (const { line, cells } of readRecords({ path, delimiter: await delimiterOf(path), through: [new Utf8Lines()] })) {
    if (heading === null) heading = checked(cells.map((name) => name.trim().toLowerCase()));
    else yield { line, cells: Object.fromEntries(heading.map((name, place) => [name, cells[place] ?? ''])) };
  }
  if (heading === null) throw new FileRefused('The file is empty.');
}

/** Reads the whole file before anything of it is entered: one that breaks off in the middle changes nothing. */
export async function countRows(path: string, rowsMax: number): Promise<number> {
  let rows = 0;
  for await (const _record of readResultFile(path)) {
    rows += 1;
    if (rows > rowsMax) throw new FileRefused(`The file has more than ${rowsMax} rows; split it.`);
  }
  return rows;
}

function checked(heading: string[]): string[] {
  const missing = resultColumns.filter((name) => !heading.includes(name));
  const strange = heading.filter((name) => !known.has(name));
  if (missing.length > 0) throw new FileRefused(`The heading lacks ${missing.join(', ')}.`);
  if (strange.length > 0) throw new FileRefused(`The heading has unknown columns: ${strange.slice(0, 5).join(', ')}.`);
  if (new Set(heading).size < heading.length) throw new FileRefused('The heading names a column twice.');
  return heading;
}
