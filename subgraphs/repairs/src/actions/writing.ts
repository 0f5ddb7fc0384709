import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';

/** What an action writes with: its open transaction, and its entry in the audit trail. */
export interface Writing {
  manager: EntityManager;
  entry: Entry;
}
