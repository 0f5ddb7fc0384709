import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { v7 as newId } from 'uuid';

import type { FileWorld } from '../files/kept/file-world.js';

const lookEveryMs = 60_000;

/** The world in which files come and go in this process, and its end. */
export interface FileKeeper {
  world: FileWorld;
  end(): Promise<void>;
}

export interface FilesKept extends Omit<FileWorld, 'spoolDir' | 'now' | 'newId'> {
  /** What is kept, as the log names it. */
  kept: string;
  /** Lets the storage go of bytes that nothing needs any more; what fails is tried again. */
  sweep: (world: FileWorld) => Promise<unknown>;
}

/** Makes room for files on their way, and looks once a minute for what the storage can let go of. */
export async function keepFiles({ kept, sweep, ...facilities }: FilesKept): Promise<FileKeeper> {
  const spoolDir = await mkdtemp(join(tmpdir(), 'platform-spool-'));
  const world: FileWorld = { ...facilities, spoolDir, now: () => new Date(), newId: () => newId() };
  await world.store.ready().catch((error: unknown) => world.log.warn({ err: error, kept }, 'the storage of files cannot be used yet'));
  let sweeping: Promise<unknown> = Promise.resolve();
  const look = (): void => {
    sweeping = sweeping.then(() => sweep(world)).catch((error: unknown) => world.log.warn({ err: error, kept }, 'bytes that nothing needs could not be removed; they are tried again'));
  };
  look();
  const looking = setInterval(look, lookEveryMs);
  return {
    world,
    end: async () => {
      clearInterval(looking);
      await sweeping;
      await rm(spoolDir, { recursive: true, force: true });
    },
  };
}
