import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { onDisk, Refusal } from '../refusal.js';
import type { PostgresBinaries } from './binaries.js';
import type { RunAs } from './run-as.js';
import type { Purpose } from './settings.js';
import { startupFailure } from './startup-failure.js';

export const superuser = 'postgres';
const majorVersion = '18';

export interface NewCluster {
  dir: string;
  binaries: PostgresBinaries;
  as: RunAs;
  superuserPassword: string;
  purpose: Purpose;
}

/** The folder of the data below `dir`: checked when it is there, made when it is not. */
export function dataDirectory(cluster: NewCluster): string {
  const data = join(cluster.dir, 'data');
  if (existsSync(data)) checkVersion(data);
  else create(cluster, data);
  return data;
}

function checkVersion(data: string): void {
  let version: string;
  try {
    version = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  } catch {
    throw new Refusal(`${data} is damaged: it holds no PostgreSQL data; "npm start -- --fresh" starts from empty.`);
  }
  if (version !== majorVersion) {
    throw new Refusal(`${data} was made by PostgreSQL ${version} and this is ${majorVersion}; "npm start -- --fresh" starts from empty.`);
  }
}

/** Made beside its final place and moved there when complete, so that an interrupted start leaves nothing half-made. */
function create({ dir, binaries, as, superuserPassword, purpose }: NewCluster, data: string): void {
  const draft = join(dir, 'data.new');
  const passwordFile = join(dir, 'password');
  onDisk(dir, () => {
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(dir, { recursive: true });
    writeFileSync(passwordFile, superuserPassword, { mode: 0o600 });
    if (as.uid !== undefined) chownSync(passwordFile, as.uid, as.gid!);
  });
  try {
    initdb({ binaries, as, draft, passwordFile, purpose });
    onDisk(dir, () => renameSync(draft, data));
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

interface InitdbCall {
  binaries: PostgresBinaries;
  as: RunAs;
  draft: string;
  passwordFile: string;
  purpose: Purpose;
}

function initdb({ binaries, as, draft, passwordFile, purpose }: InitdbCall): void {
  const [command, ...args] = [
    ...as.prefix,
    binaries.initdb,
    `--pgdata=${draft}`,
    `--username=${superuser}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    // Sorting by PostgreSQL's own tables is the same on every machine; the system's locales differ and change.
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--no-instructions',
    ...(purpose === 'throwaway' ? ['--no-sync'] : []),
  ];
  const run = spawnSync(command!, args, { uid: as.uid, gid: as.gid, env: postgresEnvironment(), encoding: 'utf8' });
  if (run.status === 0) return;
  const failure = startupFailure(run.stderr || run.error?.message || '');
  throw new Refusal(`PostgreSQL could not make its data folder ${draft}: ${failure.kind === 'refused' ? failure.reason : failure.kind}.`);
}

/** Nothing of the caller's environment (its PG* variables, its locale, its secrets) reaches the server. */
export function postgresEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' };
}
