import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { v7 as newId } from 'uuid';

import type { FileWorld } from '@platform/kit/files/kept/file-world.js';
import { removeErasedBytes } from './actions/evidence/remove-erased-bytes.js';

const lookEveryMs = 60_000;

/** The world in which evidence comes and goes in this process, and its end. */
export interface EvidenceKeeper {
  world: FileWorld;
  end(): Promise<void>;
}

/** Makes room for files on their way, and lets the storage go of erased ones once a minute. */
export async function keepEvidence(facilities: Omit<FileWorld, 'spoolDir' | 'now' | 'newId'>): Promise<EvidenceKeeper> {
  const spoolDir = await mkdtemp(join(tmpdir(), 'programs-spool-'));
  const world: FileWorld = { ...facilities, spoolDir, now: () => new Date(), newId: () => newId() };
  await world.store.ready().catch((error: unknown) => world.log.warn({ err: error }, 'the storage of evidence cannot be used yet'));
  let sweep: Promise<unknown> = Promise.resolve();
  const look = (): void => {
    sweep = sweep.then(() => removeErasedBytes(world)).catch((error: unknown) => world.log.warn({ err: error }, 'bytes of erased evidence could not be removed; they are tried again'));
  };
  look();
  const looking = setInterval(look, lookEveryMs);
  return {
    world,
    end: async () => {
      clearInterval(looking);
      await sweep;
      await rm(spoolDir, { recursive: true, force: true });
    },
  };
}
