import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { readJson } from '../folder/private-file.js';
import { isProcessIdentity, isRunning, processIdentity, type ProcessIdentity } from '../processes/process-identity.js';
import { Refusal } from '../refusal.js';

/** Written beside the data while a server runs on them. */
export interface ServerRecord {
  launcher: ProcessIdentity;
  server: ProcessIdentity;
}

export function serverRecordPath(dir: string): string {
  return join(dir, 'server.json');
}

/** Clears the way for a new server: ends one whose launcher has died, refuses beside a living one, forgets what a dead one left. */
export async function clearLeftovers(dir: string): Promise<void> {
  const data = join(dir, 'data');
  const record = serverRecord(dir);
  if (record !== undefined && isRunning(record.server)) {
    if (isRunning(record.launcher)) throw inUse(data, record.launcher.pid);
    await end(record.server);
  }
  rmSync(join(dir, 'run'), { recursive: true, force: true });
  const pid = pidFromFile(data);
  if (pid === undefined) return;
  if (isServerOf(pid, data)) throw inUse(data, pid);
  // The pid file is PostgreSQL's guard against two servers on the same data. It holds until the last process of the old one is gone.
  if (await isAbandoned(data, pid)) rmSync(join(data, 'postmaster.pid'), { force: true });
}

function inUse(data: string, pid: number): Refusal {
  return new Refusal(`The database in ${data} is already in use by process ${pid}.`);
}

function serverRecord(dir: string): ServerRecord | undefined {
  let value: unknown;
  try {
    value = readJson(serverRecordPath(dir));
  } catch {
    return undefined;
  }
  const { launcher, server } = (value ?? {}) as Partial<ServerRecord>;
  return isProcessIdentity(launcher) && isProcessIdentity(server) ? { launcher, server } : undefined;
}

function pidFromFile(data: string): number | undefined {
  try {
    const pid = Number.parseInt(readFileSync(join(data, 'postmaster.pid'), 'utf8'), 10);
    return Number.isSafeInteger(pid) && pid > 0 ? pid : undefined;
  } catch {
    return undefined;
  }
}

const shutdownSteps: readonly { signal: NodeJS.Signals; patienceMs: number }[] = [
  { signal: 'SIGINT', patienceMs: 15_000 },
  { signal: 'SIGQUIT', patienceMs: 5_000 },
  { signal: 'SIGKILL', patienceMs: 5_000 },
];

async function end(server: ProcessIdentity): Promise<void> {
  for (const { signal, patienceMs } of shutdownSteps) {
    try {
      process.kill(server.pid, signal);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ESRCH') return;
      throw new Refusal(`A PostgreSQL server of an earlier start (process ${server.pid}) still runs and belongs to another user: end it first.`);
    }
    if (await becomes(() => !isRunning(server), patienceMs)) return;
  }
}

async function becomes(condition: () => boolean, patienceMs: number): Promise<boolean> {
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await pause(50)) if (condition()) return true;
  return condition();
}

/** True when the number in the pid file is a living server of these data, and not some other process that got the number later. */
function isServerOf(pid: number, data: string): boolean {
  if (processIdentity(pid) === undefined) return false;
  return process.platform === 'linux' ? workingFolder(pid) === realpathSync(data) : commandOf(pid).includes('postgres');
}

function commandOf(pid: number): string {
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}

const lastProcessPatienceMs = 10_000;

/** True when no process of a former server is left, the backends included. */
async function isAbandoned(data: string, pid: number): Promise<boolean> {
  // Elsewhere than on Linux nobody tells who works in a folder: there PostgreSQL's own check decides, unless the number was reused.
  if (process.platform !== 'linux') return processIdentity(pid) !== undefined;
  const folder = realpathSync(data);
  const isUsed = (): boolean => readdirSync('/proc').some((name) => /^\d+$/.test(name) && workingFolder(Number(name)) === folder);
  return becomes(() => !isUsed(), lastProcessPatienceMs);
}

function workingFolder(pid: number): string | undefined {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return undefined;
  }
}
