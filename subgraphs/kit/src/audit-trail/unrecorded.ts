import type { DataSource, EntityManager } from 'typeorm';

import { type Actor, inTransaction } from '../database/session.js';

/**
 * A transaction that adds nothing to the trail: for a service's own bookkeeping, as claims, heartbeats and batches of
 * something that is entered as a whole. Who may use it stands in the house's table.
 */
export function unrecorded<T>(dataSource: DataSource, actor: Actor, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  return inTransaction(dataSource, actor, work);
}
