import { chmodSync, chownSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { privateMode, writeWhole } from '../folder/private-file.js';
import { anyFreePort, isFree } from '../processes/free-port.js';
import { ownIdentity, processIdentity } from '../processes/process-identity.js';
import type { ProcessEnd } from '../processes/process-end.js';
import { onDisk, Refusal } from '../refusal.js';
import { type PostgresBinaries, postgresBinaries } from './binaries.js';
import { databaseUrl, type Login } from './database-url.js';
import { dataDirectory, superuser } from './data-directory.js';
import { clearLeftovers, serverRecordPath } from './leftover-server.js';
import { type Postmaster, startPostmaster } from './postmaster.js';
import { type RunAs, runAs } from './run-as.js';
import { postgresSettings, type Purpose } from './settings.js';
import { watch } from './watchdog.js';

export interface PostgresOptions {
  /** A folder for this server alone: its data, its port, its socket. */
  dir: string;
  superuserPassword: string;
  purpose?: Purpose;
  /** Removed together with the data when the launching process dies; see `startTemporaryPostgres`. */
  removeAfterwards?: boolean;
  onLine?: (line: string) => void;
}

export interface RunningPostgres {
  host: string;
  port: number;
  pid: number;
  /** Connection string of the superuser, or of another login. */
  url(database: string, login?: Login): string;
  ended: Promise<ProcessEnd>;
  stop(): Promise<void>;
}

const host = '127.0.0.1';

/** Starts the embedded PostgreSQL on the data in `dir`, which are made on the first start. */
export async function startPostgres(options: PostgresOptions): Promise<RunningPostgres> {
  const { dir, superuserPassword, purpose = 'durable' } = options;
  onDisk(dir, () => {
    mkdirSync(dir, { recursive: true });
    chmodSync(dir, 0o700);
  });
  await clearLeftovers(dir);
  const binaries = postgresBinaries();
  const as = runAs(binaries.postgres, dir);
  const data = dataDirectory({ dir, binaries, as, superuserPassword, purpose });
  const { port, postmaster, socketFolder } = await startOnFreePort({ options, binaries, as, data });
  const watchdog = watch({
    pid: postmaster.pid,
    pidFile: join(data, 'postmaster.pid'),
    ...(options.removeAfterwards === true ? { removeAfterwards: dir } : {}),
  });
  void postmaster.ended.then(() => watchdog.release());
  return {
    host,
    port,
    pid: postmaster.pid,
    url: (database, login = { user: superuser, password: superuserPassword }) => databaseUrl({ host, port, socketFolder, database, login }),
    ended: postmaster.ended,
    stop: postmaster.stop,
  };
}

interface Start {
  options: PostgresOptions;
  binaries: PostgresBinaries;
  as: RunAs;
  data: string;
}

interface Started {
  port: number;
  postmaster: Postmaster;
  socketFolder: string | undefined;
}

const portAttempts = 5;

async function startOnFreePort({ options, binaries, as, data }: Start): Promise<Started> {
  const { dir, purpose = 'durable', onLine = () => undefined } = options;
  const socketFolder = makeSocketFolder(dir, as);
  const settings = postgresSettings(purpose);
  for (let attempt = 0; attempt < portAttempts; attempt += 1) {
    const port = await choosePort(dir);
    const outcome = await startPostmaster({ binary: binaries.postgres, as, data, port, socketFolder, settings, onLine });
    if (!('kind' in outcome)) {
      const record = { launcher: ownIdentity(), server: processIdentity(outcome.pid) };
      writeWhole(serverRecordPath(dir), JSON.stringify(record), privateMode);
      writeWhole(portFile(dir), `${port}\n`, privateMode);
      return { port, postmaster: outcome, socketFolder };
    }
    if (outcome.kind === 'refused') {
      throw new Refusal(`PostgreSQL could not start on ${data}: ${outcome.reason}; "npm start -- --fresh" starts from empty.`);
    }
  }
  throw new Refusal(`PostgreSQL found no free port after ${portAttempts} attempts.`);
}

function portFile(dir: string): string {
  return join(dir, 'port');
}

/** The port of the last start while it is free, so that a saved connection keeps working. */
async function choosePort(dir: string): Promise<number> {
  let remembered = Number.NaN;
  try {
    remembered = Number(readFileSync(portFile(dir), 'utf8'));
  } catch {
    // The first start has none.
  }
  return remembered > 0 && (await isFree(remembered)) ? remembered : anyFreePort();
}

// The kernel's limit is 107 bytes (103 on macOS), and the name of the socket itself takes up to 19 of them.
const longestSocketFolder = 80;

function makeSocketFolder(dir: string, as: RunAs): string | undefined {
  const folder = join(dir, 'run');
  if (Buffer.byteLength(folder) > longestSocketFolder) return undefined;
  onDisk(folder, () => {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (as.uid !== undefined) chownSync(folder, as.uid, as.gid!);
  });
  return folder;
}
