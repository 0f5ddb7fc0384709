import { spawnSync } from 'node:child_process';
import { chownSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { onDisk, Refusal } from '../refusal.js';

/** How a server binary is started so that it is neither root nor unknown to the system. */
export interface RunAs {
  /** Words to put before the binary. */
  prefix: readonly string[];
  uid?: number;
  gid?: number;
}

interface Account {
  name: string;
  uid: number;
  gid: number;
}

const asMyself: RunAs = { prefix: [] };

/** PostgreSQL refuses root, and a user the system has no name for: another user runs it then, or the same one under another number. */
export function runAs(postgres: string, dir: string): RunAs {
  const uid = process.getuid?.();
  if (uid === undefined) return asMyself;
  const known = accounts();
  if (uid !== 0) return known.length === 0 || known.some((account) => account.uid === uid) ? asMyself : renumbered(postgres, dir, known);
  return switched(postgres, dir, known) ?? renumbered(postgres, dir, known);
}

/** Gives the folder to an ordinary user that can reach both the folder and the binary. */
function switched(postgres: string, dir: string, known: readonly Account[]): RunAs | undefined {
  for (const name of ['postgres', '_postgres', 'nobody']) {
    const account = known.find((candidate) => candidate.name === name && candidate.uid > 0);
    if (account === undefined) continue;
    const ids = { uid: account.uid, gid: account.gid };
    giveTo(dir, ids);
    const reaches = spawnSync('/bin/sh', ['-c', 'cd "$1" && "$2" --version', 'sh', dir, postgres], { ...ids, stdio: 'ignore' });
    if (reaches.status === 0) return { prefix: [], ...ids };
  }
  return undefined;
}

/** Stays the same user, seen by the binary under an ordinary user's number. */
function renumbered(postgres: string, dir: string, known: readonly Account[]): RunAs {
  const account = known.find((candidate) => candidate.name === 'nobody') ?? known.find((candidate) => candidate.uid > 0);
  if (account !== undefined && process.platform === 'linux') {
    const prefix = ['unshare', '--user', `--map-user=${account.uid}`, `--map-group=${account.gid}`];
    if (process.getuid?.() === 0) giveTo(dir, { uid: 0, gid: 0 });
    if (spawnSync(prefix[0]!, [...prefix.slice(1), postgres, '--version'], { stdio: 'ignore' }).status === 0) return { prefix };
  }
  throw new Refusal(
    `PostgreSQL refuses to run as this user, and no other user can reach ${dir}: ` +
      'start as an ordinary user, move the checkout out of a private folder, or set DATABASE_URL.',
  );
}

function accounts(): Account[] {
  let text: string;
  try {
    text = readFileSync('/etc/passwd', 'utf8');
  } catch {
    return [];
  }
  return text.split('\n').flatMap((line) => {
    const [name, , uid, gid] = line.split(':');
    return name && uid ? [{ name, uid: Number(uid), gid: Number(gid) }] : [];
  });
}

/** Changes the owner of the folder and all in it, where it is another one. */
function giveTo(dir: string, ids: { uid: number; gid: number }): void {
  onDisk(dir, () => {
    if (lstatSync(dir).uid === ids.uid) return;
    if (lstatSync(dir).isDirectory()) for (const name of readdirSync(dir)) giveTo(join(dir, name), ids);
    chownSync(dir, ids.uid, ids.gid);
  });
}
