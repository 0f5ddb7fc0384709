import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

import type { Finding } from './finding.js';

/** A finding that the platform does not have yet. */
export interface Draft {
  viewerId: string;
  auditId: string;
  itemId: string;
  /** The version of the item that the finding changes. */
  baseVersion: number;
  finding: Finding;
}

export interface DraftStore {
  put: (draft: Draft) => Promise<void>;
  remove: (itemId: string) => Promise<void>;
  all: () => Promise<Draft[]>;
}

interface Drafts extends DBSchema {
  drafts: { key: [string, string, string]; value: Draft; indexes: { byAudit: [string, string] } };
}

let database: Promise<IDBPDatabase<Drafts>> | null = null;

function open(): Promise<IDBPDatabase<Drafts>> {
  database ??= openDB<Drafts>('console-findings', 1, {
    upgrade: (db) => {
      const drafts = db.createObjectStore('drafts', { keyPath: ['viewerId', 'auditId', 'itemId'] });
      drafts.createIndex('byAudit', ['viewerId', 'auditId']);
    },
  });
  return database;
}

/** Keeps one person's unsaved findings of one audit on this device, so that a closed tab loses nothing. */
export function openDraftStore({ viewerId, auditId }: Pick<Draft, 'viewerId' | 'auditId'>): DraftStore {
  return {
    put: async (draft) => void (await (await open()).put('drafts', draft)),
    remove: async (itemId) => (await open()).delete('drafts', [viewerId, auditId, itemId]),
    all: async () => (await open()).getAllFromIndex('drafts', 'byAudit', [viewerId, auditId]),
  };
}
