import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { Transform } from 'node:stream';

import { type Heading, readHeading } from '../../domain/import/read-heading.js';
import { markOf, Marks } from '../../domain/import/repeated-marks.js';
import { FileRefused } from './file-refused.js';
import { type CsvFile, readRecords } from './read-records.js';
import { lineBytesMax, Utf8Lines } from './utf8-lines.js';

export const rowsMax = 1_000_000;

export interface InspectedFile extends CsvFile {
  heading: Heading;
  rows: number;
  /** Marks of the dispatch ids that stand in the file more than once. */
  repeated: ReadonlySet<number>;
}

/** Looks through the whole file before anything of it is written; throws FileRefused with a sentence when it cannot be imported. */
export async function inspectFile(path: string, { sha256, signal }: { sha256: string; signal: AbortSignal }): Promise<InspectedFile> {
  const delimiter = await delimiterOf(path);
  const hash = createHash('sha256');
  const hashing = new Transform({ transform: (chunk: Buffer, _encoding, done) => done(null, (hash.update(chunk), chunk)) });
  const marks = new Marks();
  let heading: Heading | null = null;
  let rows = 0;
  for await (const { cells } of readRecords({ path, delimiter, through: [hashing, new Utf8Lines()] })) {
    signal.throwIfAborted();
    if (heading === null) {
      heading = headingOf(cells);
      continue;
    }
    rows += 1;
    if (rows > rowsMax) throw new FileRefused(`The file has more than ${rowsMax.toLocaleString('en')} rows; split it.`);
    marks.add(markOf(dispatchIdIn(cells, heading)));
  }
  if (heading === null) throw new FileRefused('The file is empty.');
  if (hash.digest('hex') !== sha256) throw new FileRefused('The stored file is not the one that was sent; send it again.');
  return { path, delimiter, heading, rows, repeated: marks.repeated() };
}

/** The row’s dispatch id as it is compared within the file, read or not. */
export function dispatchIdIn(cells: readonly string[], { places }: Heading): string {
  return (cells[places.dispatchId!] ?? '').trim().toUpperCase();
}

function headingOf(cells: readonly string[]): Heading {
  const reading = readHeading(cells);
  if ('heading' in reading) return reading.heading;
  const wrong = reading.problems.map(({ column, code, reason }) => `${column || code}: ${reason}`);
  throw new FileRefused(`The heading on line 1 is not that of a repair export. ${wrong.slice(0, 10).join(' ')}`, reading.problems);
}

/** Spreadsheets of many languages separate by semicolon; the heading shows which it is. */
async function delimiterOf(path: string): Promise<',' | ';'> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(lineBytesMax), 0, lineBytesMax, 0);
    const [heading = ''] = buffer.toString('latin1', 0, bytesRead).split('\n', 1);
    return heading.split(';').length > heading.split(',').length ? ';' : ',';
  } finally {
    await file.close();
  }
}
