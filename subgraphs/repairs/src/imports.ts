import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { v7 as newId } from 'uuid';

import { deviceFile } from './actions/devices/device-file.js';
import { claimImport } from './actions/import/claim-import.js';
import type { Importing } from './actions/import/import-progress.js';
import type { ImportWorld } from './actions/import/import-world.js';
import { catalogueFile } from './actions/parts/catalogue/catalogue-file.js';
import { repairFile } from './actions/import/repair-file.js';
import { runImport } from './actions/import/run-import.js';

export interface ImportOptions {
  /** How many files are read at the same time. */
  parallel?: number;
  /** How often it is looked whether an import waits. */
  lookEveryMs?: number;
}

/** What files can be of. */
const kinds = [repairFile, deviceFile, catalogueFile];

const day = 24 * 60 * 60 * 1_000;
const uploadKeptMs = 7 * day;

/** Works on the imports that were asked for until the function it answers is called; that waits for the batches under way. */
export async function startImports(facilities: Omit<ImportWorld, 'now' | 'newId'>, { parallel = 2, lookEveryMs = 1_000 }: ImportOptions = {}): Promise<() => Promise<void>> {
  const world: ImportWorld = { ...facilities, now: () => new Date(), newId: () => newId() };
  await mkdir(world.uploadDir, { recursive: true, mode: 0o700 });
  await forgetOldUploads(world);
  const cleaning = setInterval(() => void forgetOldUploads(world).catch((error: unknown) => world.log.warn({ err: error }, 'old uploads could not be deleted')), day);
  const ending = new AbortController();
  const workers = Array.from({ length: parallel }, () => work(world, lookEveryMs, ending.signal));
  return async () => {
    clearInterval(cleaning);
    ending.abort();
    await Promise.all(workers);
  };
}

async function work(world: ImportWorld, lookEveryMs: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const importing = await claimAny(world);
      if (importing !== null) await runImport(importing, signal);
      else await pause(lookEveryMs, undefined, { signal }).catch(() => undefined);
    } catch (error) {
      world.log.error({ err: error }, 'importing stumbled; the import goes on with its next run');
      await pause(lookEveryMs, undefined, { signal }).catch(() => undefined);
    }
  }
}

/** The import that has waited longest, of the kind of which one waits. */
async function claimAny(world: ImportWorld): Promise<Importing | null> {
  for (const kind of kinds) {
    const run = await claimImport(world, kind);
    if (run !== null) return { world, kind, run };
  }
  return null;
}

/** Deletes files that were sent and never imported. */
async function forgetOldUploads({ uploadDir, log }: ImportWorld): Promise<void> {
  for (const name of await readdir(uploadDir)) {
    const path = join(uploadDir, name);
    // Another process may have deleted it in the meantime.
    const touchedAt = await stat(path).then(({ mtimeMs }) => mtimeMs, () => Infinity);
    if (!/\.(csv|part)$/.test(name) || Date.now() - touchedAt < uploadKeptMs) continue;
    await rm(path, { force: true });
    log.info({ upload: name }, 'an upload that nobody imported was deleted');
  }
}
