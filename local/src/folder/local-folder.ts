import { chmodSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { onDisk } from '../refusal.js';

/** Where everything that one running platform keeps on this machine lies. */
export interface LocalFolder {
  root: string;
  postgres: string;
  logs: string;
  /** On which subgraphs and gateway meet. */
  sockets: string;
  /** Files that were sent to be imported. */
  uploads: string;
  /** Documents and pictures that support what partners claim. */
  evidence: string;
  /** Pictures and papers of repairs. */
  attachments: string;
  /** Compiled code, with which a process starts faster than without. */
  compiled: string;
  /** What the simulated payment provider holds on invented cards. */
  payments: string;
  /** What the mailbox of this machine took. */
  mails: string;
  secrets: string;
  issuerKeys: string;
  endpoints: string;
  lock: string;
}

export function localFolder(root: string): LocalFolder {
  return {
    root,
    postgres: join(root, 'postgres'),
    logs: join(root, 'logs'),
    sockets: join(root, 'sockets'),
    uploads: join(root, 'uploads'),
    evidence: join(root, 'evidence'),
    attachments: join(root, 'attachments'),
    compiled: join(root, 'compiled'),
    payments: join(root, 'payments.json'),
    mails: join(root, 'mails.json'),
    secrets: join(root, 'secrets.json'),
    issuerKeys: join(root, 'issuer-keys.json'),
    endpoints: join(root, 'endpoints.json'),
    lock: join(root, 'lock.json'),
  };
}

/** Others may pass through (the database server may be another user) but not look around. */
const passableMode = 0o711;

export function makeLocalFolder(folder: LocalFolder): void {
  onDisk(folder.root, () => {
    mkdirSync(folder.root, { recursive: true });
    chmodSync(folder.root, passableMode);
    for (const path of [folder.logs, folder.sockets]) mkdirSync(path, { recursive: true, mode: 0o700 });
  });
}

/** Forgets everything but the lock and the logs. */
export function emptyLocalFolder(folder: LocalFolder): void {
  onDisk(folder.root, () => {
    for (const path of [folder.endpoints, folder.postgres, folder.uploads, folder.evidence, folder.attachments, folder.payments, folder.mails, folder.secrets, folder.issuerKeys]) {
      rmSync(path, { recursive: true, force: true });
    }
  });
}
