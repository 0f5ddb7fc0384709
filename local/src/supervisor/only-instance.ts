import { setTimeout as pause } from 'node:timers/promises';

import { readEndpoints } from '../folder/endpoints.js';
import type { LocalFolder } from '../folder/local-folder.js';
import { type InstanceLock, takeLock } from '../processes/instance-lock.js';
import { isRunning, type ProcessIdentity } from '../processes/process-identity.js';
import { Refusal } from '../refusal.js';

/** Takes the folder for this process alone, and ends what a killed predecessor left running. */
export async function onlyInstance(folder: LocalFolder): Promise<InstanceLock> {
  const attempt = await takeLock(folder.lock);
  if (!attempt.taken) {
    const where = readEndpoints(folder.endpoints)?.console ?? 'and still starting';
    throw new Refusal(`The platform is already running (process ${attempt.owner.pid}): ${where}`);
  }
  await Promise.all(attempt.orphans.map(end));
  return attempt.lock;
}

const graceMs = 3_000;

async function end(orphan: ProcessIdentity): Promise<void> {
  signal(orphan, 'SIGTERM');
  for (const deadline = Date.now() + graceMs; Date.now() < deadline && isRunning(orphan); ) await pause(50);
  if (isRunning(orphan)) signal(orphan, 'SIGKILL');
}

function signal({ pid }: ProcessIdentity, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended in the meantime, or it belongs to somebody else.
  }
}
