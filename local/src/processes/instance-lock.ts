import { mkdirSync, rmdirSync, rmSync, statSync } from 'node:fs';

import { privateMode, readJson, writeWhole } from '../folder/private-file.js';
import { onDisk } from '../refusal.js';
import { isProcessIdentity, isRunning, ownIdentity, type ProcessIdentity } from './process-identity.js';

/** What a lock file holds: its owner, and the processes to be ended should the owner die without ending them. */
export interface LockContent {
  owner: ProcessIdentity;
  children: ProcessIdentity[];
}

/** Either the lock is ours now (with the children of an owner that died), or it belongs to a living process. */
export type LockAttempt = { taken: true; lock: InstanceLock; orphans: ProcessIdentity[] } | { taken: false; owner: ProcessIdentity };

export class InstanceLock {
  private readonly content: LockContent = { owner: ownIdentity(), children: [] };
  private isHeld = true;

  constructor(private readonly path: string) {
    this.write();
  }

  /** Remembers a child process, so that the next instance can end it if this one is killed. */
  addChild(child: ProcessIdentity): void {
    if (!this.isHeld) return;
    this.content.children.push(child);
    this.write();
  }

  /** Gives the lock up, once: the next time it might be somebody else's. */
  release(): void {
    if (!this.isHeld) return;
    this.isHeld = false;
    rmSync(this.path, { force: true });
  }

  private write(): void {
    writeWhole(this.path, JSON.stringify(this.content), privateMode);
  }
}

/** Takes the lock unless a living process has it; a lock whose owner has died is taken over. */
export async function takeLock(path: string): Promise<LockAttempt> {
  const leave = await enterTurnstile(`${path}.turn`);
  try {
    const content = lockContent(path);
    if (content !== undefined && isRunning(content.owner)) return { taken: false, owner: content.owner };
    return { taken: true, lock: new InstanceLock(path), orphans: (content?.children ?? []).filter(isRunning) };
  } finally {
    leave();
  }
}

function lockContent(path: string): LockContent | undefined {
  let value: unknown;
  try {
    value = readJson(path);
  } catch {
    return undefined;
  }
  const { owner, children } = (value ?? {}) as Partial<LockContent>;
  if (!isProcessIdentity(owner)) return undefined;
  return { owner, children: Array.isArray(children) ? children.filter(isProcessIdentity) : [] };
}

const turnstilePatienceMs = 5_000;

/** Lets one process at a time look at the lock and change it; making a folder either succeeds for one or fails. */
async function enterTurnstile(path: string): Promise<() => void> {
  for (;;) {
    try {
      onDisk(path, () => mkdirSync(path));
      return () => rmdirSync(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const since = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    // Passing takes a millisecond: whoever has stood here for seconds was killed while passing.
    if (since !== undefined && Date.now() - since > turnstilePatienceMs) rmSync(path, { recursive: true, force: true });
    else await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
