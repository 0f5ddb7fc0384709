import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** One process, and no later one that is given the same number. */
export interface ProcessIdentity {
  pid: number;
  /** When it started, in the machine's own words: good only for comparing. */
  startedAt: string;
}

/** Who runs under this number now; undefined when nobody does, or only a dead process that nobody has collected. */
export function processIdentity(pid: number): ProcessIdentity | undefined {
  const startedAt = process.platform === 'linux' ? startOnLinux(pid) : startByPs(pid);
  return startedAt === undefined ? undefined : { pid, startedAt };
}

export function isRunning(identity: ProcessIdentity): boolean {
  return processIdentity(identity.pid)?.startedAt === identity.startedAt;
}

export function ownIdentity(): ProcessIdentity {
  return processIdentity(process.pid) ?? { pid: process.pid, startedAt: 'unknown' };
}

export function isProcessIdentity(value: unknown): value is ProcessIdentity {
  const { pid, startedAt } = (value ?? {}) as Partial<ProcessIdentity>;
  return Number.isSafeInteger(pid) && typeof startedAt === 'string';
}

const isDead = (state: string | undefined): boolean => state === undefined || /^[ZXx]/.test(state);

function startOnLinux(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may hold spaces and parentheses of its own; the state is the first word after it.
    const words = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (isDead(words[0])) return undefined;
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}/${words[19]}`;
  } catch {
    return undefined;
  }
}

function startByPs(pid: number): string | undefined {
  try {
    const output = execFileSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const [state, ...start] = output.trim().split(/\s+/);
    return isDead(state) ? undefined : start.join(' ');
  } catch {
    return undefined;
  }
}
