import { type ChildProcess, spawn } from 'node:child_process';

import { lineReader } from '../processes/line-reader.js';
import { endBySignals, type ProcessEnd } from '../processes/process-end.js';
import { readServiceLine } from './log-line.js';
import type { Service } from './service.js';
import { ServiceLog, type ServiceLogOptions } from './service-log.js';

/** How one process of the platform is started. */
export interface ChildSpec {
  name: string;
  /** The built script that Node runs. */
  entry: string;
  env: Record<string, string>;
  /** Answers 200 once the process can do its work. */
  readyUrl: string;
}

export interface RunningChild extends Service {
  pid: number;
  readyUrl: string;
}

export interface ChildOptions extends Omit<ServiceLogOptions, 'name'> {
  /** How long it may take to stop before it is killed. */
  graceMs?: number;
  /** How long it may outlive the supervisor. */
  orphanMs?: number;
  heapMegabytesMax?: number | undefined;
}

/** Starts the process in a session of its own, with a channel whose closing tells it that the supervisor has gone. */
export function startChild(spec: ChildSpec, { folder, onProblem, graceMs = 10_000, orphanMs = 10_000, heapMegabytesMax }: ChildOptions): RunningChild {
  const log = new ServiceLog({ name: spec.name, folder, onProblem });
  const args = [...(heapMegabytesMax === undefined ? [] : [`--max-old-space-size=${heapMegabytesMax}`]), '--enable-source-maps', '--import', safetyNet(orphanMs), spec.entry];
  const child = spawn(process.execPath, args, { env: spec.env, stdio: ['ignore', 'pipe', 'pipe', 'ipc'], detached: true });
  const read = [readLines(child, 'stdout', log), readLines(child, 'stderr', log)];
  const ended = endOf(child).then(async (end) => {
    // What it wrote last explains its end; a grandchild that holds the pipe open is not waited for.
    await Promise.race([Promise.all(read), new Promise((resolve) => setTimeout(resolve, 500))]);
    log.close();
    return end;
  });
  const send = (signal: NodeJS.Signals): void => signalTo(child, signal);
  return {
    name: spec.name,
    pid: child.pid ?? 0,
    readyUrl: spec.readyUrl,
    ended,
    lastLines: () => log.lastLines(),
    logFile: log.path,
    stop: async () => void (await endBySignals(ended, send, [{ signal: 'SIGTERM', patienceMs: graceMs }, { signal: 'SIGKILL', patienceMs: 5_000 }])),
    kill: () => send('SIGKILL'),
  };
}

/**
 * Ends an orphan that does not end by itself, be it that the supervisor was killed before the process began to listen for that.
 * Listening alone must not keep a process alive that has nothing else to do.
 */
function safetyNet(orphanMs: number): string {
  const code = `process.once('disconnect', () => setTimeout(() => process.exit(1), ${orphanMs}).unref()); process.channel?.unref();`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

function endOf(child: ChildProcess): Promise<ProcessEnd> {
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve({ code, signal }));
    child.once('error', () => {
      // Also reported when a message cannot be sent; only a process that never started has no number.
      if (child.pid === undefined) resolve({ code: null, signal: null });
    });
  });
}

/** A gentle signal goes to the process, the last one to all of its session. */
function signalTo(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return;
  try {
    process.kill(signal === 'SIGKILL' ? -child.pid : child.pid, signal);
  } catch {
    // It has ended in the meantime.
  }
}

function readLines(child: ChildProcess, stream: 'stdout' | 'stderr', log: ServiceLog): Promise<void> {
  const reader = lineReader((line) => log.add(line, readServiceLine(line, stream)));
  child[stream]!.on('data', (chunk: Buffer) => reader.write(chunk));
  return new Promise((resolve) => {
    child[stream]!.once('close', () => {
      reader.end();
      resolve();
    });
  });
}
