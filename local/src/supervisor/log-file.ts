import { closeSync, fstatSync, openSync, renameSync, writeSync } from 'node:fs';

import { privateMode } from '../folder/private-file.js';
import { onDisk } from '../refusal.js';

const keptFiles = 3;
const largestFileBytes = 50 * 1024 * 1024;

/** The log of one process: a new file at each start and when it has grown large, the former ones kept beside it. */
export class LogFile {
  private file: number;
  private sizeBytes: number;

  constructor(readonly path: string) {
    this.file = this.open();
    this.sizeBytes = fstatSync(this.file).size;
  }

  write(line: string): void {
    try {
      if (this.sizeBytes > largestFileBytes) this.turnOver();
      this.sizeBytes += writeSync(this.file, `${line}\n`);
    } catch {
      // A full disk must not end the platform; the lines are lost.
    }
  }

  close(): void {
    closeSync(this.file);
  }

  private turnOver(): void {
    closeSync(this.file);
    this.file = this.open();
    this.sizeBytes = 0;
  }

  private open(): number {
    return onDisk(this.path, () => {
      for (let age = keptFiles - 1; age > 0; age -= 1) moveIfThere(older(this.path, age - 1), older(this.path, age));
      return openSync(this.path, 'a', privateMode);
    });
  }
}

function older(path: string, age: number): string {
  return age === 0 ? path : `${path}.${age}`;
}

function moveIfThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
