import { createReadStream } from 'node:fs';

import { BankFileRefused, type CamtEntry, CamtReader } from './read-camt.js';

/** The entries of a file in their order, read as they are asked for: never more of the file than a part is held. */
export async function* readBankFile(path: string): AsyncGenerator<CamtEntry> {
  const reader = new CamtReader();
  for await (const part of createReadStream(path, { encoding: 'utf8' }) as AsyncIterable<string>) yield* reader.push(part);
  reader.end();
}

/** How many entries a file has, once it is read to its end: what is no statement of a bank is refused before anything of it is kept. */
export async function countEntries(path: string, entriesMax: number): Promise<number> {
  let count = 0;
  for await (const _ of readBankFile(path)) {
    count += 1;
    if (count > entriesMax) throw new BankFileRefused(`The file holds more than ${entriesMax} entries; split it.`);
  }
  return count;
}
