import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';

import { Repair } from '../../db/repairs/repair.entity.js';

export type RepairGone = { refused: 'REPAIR_UNKNOWN' } | { refused: 'CHANGED_SINCE'; currentVersion: number };

export interface RepairDeed {
  /** The action's name, as the mutation's. */
  action: string;
  repairId: string;
  /** The version that was read; absent where what is done changes nothing that was read. */
  expectedVersion?: number;
  reason?: string | null;
  /** Names the request where it must have one effect, with all that it asks for. */
  keyed?: { key: string; input: object };
}

export interface Held {
  manager: EntityManager;
  entry: Entry;
  /** Locked until the transaction ends. */
  repair: Repair;
}

/** Does something to a repair that is held while it is done; what somebody else has changed since it was read stays. */
export async function withRepair<Answer extends object>(context: ActionContext, deed: RepairDeed, work: (held: Held) => Promise<Answer>): Promise<Answer | RepairGone> {
  const { action, repairId, expectedVersion, reason = null, keyed } = deed;
  const subject = { type: 'Repair', id: repairId };
  const tenant = context.viewer.tenant ?? (await ownerOf(context, repairId));
  if (tenant === null) return refuse(context, { action, tenant, subject }, { refused: 'REPAIR_UNKNOWN' });
  const held = async (manager: EntityManager, entry: Entry): Promise<Answer | RepairGone> => {
    const repair = await manager.findOne(Repair, { where: { tenantId: tenant, id: repairId }, lock: { mode: 'pessimistic_write' } });
    if (repair === null) return { refused: 'REPAIR_UNKNOWN' };
    if (expectedVersion !== undefined && repair.version !== expectedVersion) return { refused: 'CHANGED_SINCE', currentVersion: repair.version };
    return work({ manager, entry, repair });
  };
  if (keyed === undefined) return perform<Answer | RepairGone>(context, { action, tenant, subject, reason }, held);
  return once<Answer | RepairGone>(context, { ...keyed, operation: action, tenant, subject, reason }, held);
}

/** Whose a repair is, where staff did not say. */
export async function ownerOf(context: ActionContext, repairId: string): Promise<string | null> {
  const repair = await look(context, (manager) => manager.findOneBy(Repair, { id: repairId }));
  return repair?.tenantId ?? null;
}
