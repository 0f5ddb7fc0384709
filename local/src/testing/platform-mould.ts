import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { startStack } from '../supervisor/stack.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the prepared folder of this run lies, once somebody has made it. */
    mould: string;
  }
}

export interface Casting {
  mould: string;
  /** The folder to fill. */
  dir: string;
}

/**
 * Fills a folder with a platform that has been started once and holds the small demonstration network. Its database is made,
 * migrated and filled once in a run, and copied for each further platform, which then starts in a quarter of the time.
 */
export async function castPlatform({ mould, dir }: Casting): Promise<void> {
  await oneMakes(mould);
  mkdirSync(dir, { recursive: true });
  // The server may be another user, and its files stay its own.
  execFileSync('cp', ['-a', `${mould}/.`, dir]);
}

/** Every folder that a run may leave of it. */
export function leftOfMould(mould: string): string[] {
  return [mould, unfinishedMould(mould), claimOf(mould)];
}

/** Where it lies while it is being made: a run that is stopped half-way leaves nothing that looks whole. */
function unfinishedMould(mould: string): string {
  return `${mould}-unfinished`;
}

/** Whoever else needs it meanwhile, in another process, waits for it; when it could not be made, the next one tries. */
async function oneMakes(mould: string): Promise<void> {
  while (!existsSync(mould)) {
    if (!claims(mould)) await pause(waitMs);
    else {
      try {
        if (!existsSync(mould)) await makeMould(mould);
      } finally {
        rmSync(claimOf(mould), { recursive: true, force: true });
      }
    }
  }
}

const waitMs = 200;
const claimOf = (mould: string): string => `${mould}-claimed`;

function claims(mould: string): boolean {
  try {
    mkdirSync(claimOf(mould));
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

async function makeMould(mould: string): Promise<void> {
  const unfinished = unfinishedMould(mould);
  rmSync(unfinished, { recursive: true, force: true });
  const stack = await startStack({ dir: unfinished, ports: 'free', demo: 'small', purpose: 'throwaway', environment: { PATH: process.env.PATH } });
  await stack.stop();
  rmSync(join(unfinished, 'logs'), { recursive: true, force: true });
  renameSync(unfinished, mould);
}
