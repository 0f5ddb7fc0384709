import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';

import { ExpressReplacement } from '../../db/express/express-replacement.entity.js';
import { type ExpressState, mayFollow } from '../../domain/express/express-moves.js';

export interface ExpressChange {
  /** Null leaves the state. */
  state: ExpressState | null;
  values: Partial<ExpressReplacement>;
}

/** A request, held until the transaction ends; null when the organisation has none such. */
export function expressUnderLock(manager: EntityManager, { tenantId, id }: { tenantId: string; id: string }): Promise<ExpressReplacement | null> {
  return manager.findOne(ExpressReplacement, { where: { tenantId, id }, lock: { mode: 'pessimistic_write' } });
}

/** Moves a request along the table of its states and notes that; whoever calls has looked whether the move is open. */
export async function changeExpress(manager: EntityManager, entry: Entry, { request, state, values }: ExpressChange & { request: ExpressReplacement }): Promise<void> {
  const to = state ?? request.state;
  if (to !== request.state && !mayFollow(request.state, to)) throw new Error(`An express replacement in ${request.state} cannot become ${to}.`);
  await manager.update(ExpressReplacement, { tenantId: request.tenantId, id: request.id }, { ...values, state: to, version: request.version + 1 });
  entry.changes({ state: { from: request.state, to } });
}
