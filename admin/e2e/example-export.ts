import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const script = join(import.meta.dirname, '..', '..', 'local', 'dist', 'example-repairs.js');

/** The export that `npm run example:repairs` writes for the demonstration partner, one row in a hundred wrong. */
export function exampleExport(rows: number): Buffer {
  return execFileSync(process.execPath, [script, '--rows', String(rows), '--with-bad-rows']);
}
