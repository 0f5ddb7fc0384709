import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';

import { onDisk, Refusal } from '../refusal.js';

/** Only the owner may read it. */
export const privateMode = 0o600;
export const publicMode = 0o644;

/** Writes the whole file or nothing: a reader never sees half of it, not even after a power cut. */
export function writeWhole(path: string, text: string, mode: number): void {
  const draft = `${path}.${randomBytes(6).toString('hex')}`;
  onDisk(path, () => {
    try {
      const file = openSync(draft, 'wx', mode);
      try {
        writeSync(file, text);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
      renameSync(draft, path);
    } finally {
      rmSync(draft, { force: true });
    }
  });
}

/** The parsed content of a JSON file; undefined when there is none. */
export function readJson(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return undefined;
    if (code === 'EACCES') throw new Refusal(`${path} belongs to another user; run as that user or remove it.`);
    throw error;
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(`${path} is not valid JSON; remove it to have it made anew.`);
  }
}
