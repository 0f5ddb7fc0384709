import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

import { lineReader } from '../processes/line-reader.js';
import { endBySignals, type ProcessEnd } from '../processes/process-end.js';
import { Refusal } from '../refusal.js';
import { postgresEnvironment } from './data-directory.js';
import type { RunAs } from './run-as.js';
import { type StartupFailure, startupFailure } from './startup-failure.js';

export interface PostmasterOptions {
  binary: string;
  as: RunAs;
  data: string;
  port: number;
  /** Folder of the unix socket; none when its path would be too long. */
  socketFolder: string | undefined;
  settings: Record<string, string>;
  onLine: (line: string) => void;
}

export interface Postmaster {
  pid: number;
  ended: Promise<ProcessEnd>;
  stop(): Promise<void>;
}

// After a crash the server first replays what it had promised.
const readyPatienceMs = 120_000;

/** Starts the server and answers once it accepts connections, or with the reason why it does not. */
export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster | StartupFailure> {
  const child = launch(options);
  const ended = new Promise<ProcessEnd>((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.once('error', () => resolve({ code: null, signal: null }));
  });
  const stop = async (): Promise<void> => {
    await endBySignals(ended, (signal) => child.kill(signal), [
      { signal: 'SIGINT', patienceMs: 20_000 },
      { signal: 'SIGQUIT', patienceMs: 5_000 },
      { signal: 'SIGKILL', patienceMs: 5_000 },
    ]);
  };
  const outcome = await firstOutcome(child, options.onLine);
  if (outcome === 'ready') return { pid: child.pid!, ended, stop };
  if (outcome === 'late') {
    await stop();
    throw new Refusal(`PostgreSQL on ${options.data} was not ready after ${readyPatienceMs / 1000} seconds.`);
  }
  return startupFailure(outcome);
}

function launch({ binary, as, data, port, socketFolder, settings }: PostmasterOptions): ChildProcess {
  const flags = Object.entries({ ...settings, unix_socket_directories: socketFolder ?? '' }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const [command, ...args] = [...as.prefix, binary, '-D', data, '-p', String(port), '-c', `hba_file=${join(data, 'pg_hba.conf')}`, ...flags];
  return spawn(command!, args, {
    uid: as.uid,
    gid: as.gid,
    env: postgresEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    // A session of its own: Ctrl-C on the terminal reaches the supervisor alone, which stops the server last.
    detached: true,
  });
}

/** 'ready', 'late', or, when the server ended instead, what it wrote. */
function firstOutcome(child: ChildProcess, onLine: (line: string) => void): Promise<string> {
  return new Promise((resolve) => {
    let output = '';
    let isReady = false;
    const late = setTimeout(() => resolve('late'), readyPatienceMs);
    const reader = lineReader((line) => {
      onLine(line);
      if (isReady) return;
      output = `${output}${line}\n`.slice(-16_384);
      if (!line.includes('database system is ready to accept connections')) return;
      isReady = true;
      clearTimeout(late);
      resolve('ready');
    });
    child.stderr!.on('data', (chunk: Buffer) => reader.write(chunk));
    child.once('error', (error) => resolve(error.message));
    // 'close' and not 'exit': only then has everything it wrote been read.
    child.once('close', () => {
      reader.end();
      clearTimeout(late);
      resolve(output);
    });
  });
}
