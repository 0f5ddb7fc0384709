import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

import { isRunning, processIdentity, type ProcessIdentity } from './process-identity.js';

const lookEveryMs = 500;

/**
 * Calls back once when the npm that ran this process has gone. npm ends on a signal without waiting for what it runs, and
 * its shell does not pass the signal on; killed, it passes on nothing. Does nothing when npm did not run this process.
 */
export function whenNpmGone(onGone: () => void, environment: NodeJS.ProcessEnv = process.env): () => void {
  if (environment.npm_lifecycle_event === undefined) return () => undefined;
  const launchers = launchersOf(process.ppid);
  const timer = setInterval(() => {
    if (launchers.every((launcher) => isStillThere(launcher))) return;
    clearInterval(timer);
    onGone();
  }, lookEveryMs);
  timer.unref();
  return () => clearInterval(timer);
}

/** npm itself, or the shell it runs a script in and npm. */
function launchersOf(parent: number): ProcessIdentity[] {
  const { command, parent: grandparent } = describe(parent);
  const isShell = /^\S*sh -c /.test(command);
  return [parent, ...(isShell && grandparent > 1 ? [grandparent] : [])].flatMap((pid) => processIdentity(pid) ?? []);
}

function isStillThere(launcher: ProcessIdentity): boolean {
  if (process.platform === 'linux') return isRunning(launcher);
  try {
    // Asking the system for more costs a process each time.
    return process.kill(launcher.pid, 0);
  } catch {
    return false;
  }
}

function describe(pid: number): { command: string; parent: number } {
  try {
    if (process.platform !== 'linux') {
      const [parent = '', ...command] = execFileSync('ps', ['-o', 'ppid=,args=', '-p', String(pid)], { encoding: 'utf8' }).trim().split(/\s+/);
      return { command: command.join(' '), parent: Number(parent) };
    }
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    const [, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return { command: readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' '), parent: Number(parent) };
  } catch {
    return { command: '', parent: 0 };
  }
}
