import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';

import { ReturnOrder } from '../../db/returns/return-order.entity.js';

export interface ChangeOfReturn {
  /** The mutation’s name. */
  action: string;
  returnId: string;
  /** Null where whoever changes it has not read it, as a scanner. */
  expectedVersion: number | null;
  input: object;
  /** Null where a repetition is told apart by the version. */
  key: string | null;
  reason?: string | null;
}

export interface Changing {
  manager: EntityManager;
  entry: Entry;
  owed: ReturnOrder;
}

export type NotChanged = { refused: 'RETURN_UNKNOWN' } | { refused: 'CHANGED_SINCE'; currentVersion: number };

/** Changes a return that is held until the end of the transaction; whoever read an older version is told so. */
export async function changeReturn<Answer extends object>(context: ActionContext, change: ChangeOfReturn, work: (changing: Changing) => Promise<Answer>): Promise<Answer | NotChanged> {
  const { action, returnId, expectedVersion, input, key, reason = null } = change;
  const tenant = context.viewer.tenant ?? (await ownerOf(context, returnId));
  const deed = { action, tenant, subject: { type: 'ReturnOrder', id: returnId }, reason };
  if (tenant === null) return refuse(context, deed, { refused: 'RETURN_UNKNOWN' });
  const changing = async (manager: EntityManager, entry: Entry): Promise<Answer | NotChanged> => {
    const owed = await manager.findOne(ReturnOrder, { where: { tenantId: tenant, id: returnId }, lock: { mode: 'pessimistic_write' } });
    if (owed === null) return { refused: 'RETURN_UNKNOWN' };
    if (expectedVersion !== null && owed.version !== expectedVersion) return { refused: 'CHANGED_SINCE', currentVersion: owed.version };
    return work({ manager, entry, owed });
  };
  if (key === null) return perform<Answer | NotChanged>(context, deed, changing);
  return once<Answer | NotChanged>(context, { key, operation: action, input, tenant, subject: deed.subject, reason }, changing);
}

/** Saves what changed of a return and raises its version. */
export async function saveReturn({ manager, owed }: Pick<Changing, 'manager' | 'owed'>, changes: Partial<ReturnOrder>): Promise<void> {
  const saved = { ...changes, version: owed.version + 1 };
  await manager.update(ReturnOrder, { tenantId: owed.tenantId, id: owed.id }, saved);
  Object.assign(owed, saved);
}

async function ownerOf(context: ActionContext, returnId: string): Promise<string | null> {
  const owed = await look(context, (manager) => manager.findOne(ReturnOrder, { where: { id: returnId }, select: { tenantId: true } }));
  return owed?.tenantId ?? null;
}
