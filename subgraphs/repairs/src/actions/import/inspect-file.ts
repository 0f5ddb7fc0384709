import { createHash } from 'node:crypto';
import { Transform } from 'node:stream';

import { delimiterOf } from '@platform/kit/files/csv/delimiter-of.js';
import { FileRefused } from '@platform/kit/files/csv/file-refused.js';
import { type CsvFile, readRecords } from '@platform/kit/files/csv/read-records.js';
import { Utf8Lines } from '@platform/kit/files/csv/utf8-lines.js';

import { type Heading, readHeading } from '../../domain/import/read-heading.js';
import { markOf, Marks } from '../../domain/import/repeated-marks.js';
import { HeadingRefused } from './heading-refused.js';
import type { ImportKind } from './import-kind.js';

export const rowsMax = 1_000_000;

export interface InspectedFile extends CsvFile {
  heading: Heading;
  rows: number;
  /** Marks of what no two rows may share and that stands in the file more than once. */
  repeated: ReadonlySet<number>;
}

/** Looks through the whole file before anything of it is written; throws FileRefused with a sentence when it cannot be imported. */
export async function inspectFile(path: string, { kind, sha256, signal }: { kind: ImportKind; sha256: string; signal: AbortSignal }): Promise<InspectedFile> {
  const delimiter = await delimiterOf(path);
  const hash = createHash('sha256');
  const hashing = new Transform({ transform: (chunk: Buffer, _encoding, done) => done(null, (hash.update(chunk), chunk)) });
  const marks = new Marks();
  let heading: Heading | null = null;
  let rows = 0;
  for await (const { cells } of readRecords({ path, delimiter, through: [hashing, new Utf8Lines()] })) {
    signal.throwIfAborted();
    if (heading === null) {
      heading = headingOf(cells, kind);
      continue;
    }
    rows += 1;
    if (rows > rowsMax) throw new FileRefused(`The file has more than ${rowsMax.toLocaleString('en')} rows; split it.`);
    if (kind.unique !== null) marks.add(markOf(uniqueIn(cells, heading, kind.unique.field)));
  }
  if (heading === null) throw new FileRefused('The file is empty.');
  if (hash.digest('hex') !== sha256) throw new FileRefused('The stored file is not the one that was sent; send it again.');
  return { path, delimiter, heading, rows, repeated: marks.repeated() };
}

/** What no two rows may share, as it is compared within the file, read or not. */
export function uniqueIn(cells: readonly string[], { places }: Heading, field: string): string {
  return (cells[places[field] ?? -1] ?? '').trim().toUpperCase();
}

function headingOf(cells: readonly string[], { columns, called }: ImportKind): Heading {
  const reading = readHeading(cells, columns);
  if ('heading' in reading) return reading.heading;
  const wrong = reading.problems.map(({ column, code, reason }) => `${column || code}: ${reason}`);
  throw new HeadingRefused(`The heading on line 1 is not that of ${called}. ${wrong.slice(0, 10).join(' ')}`, reading.problems);
}
