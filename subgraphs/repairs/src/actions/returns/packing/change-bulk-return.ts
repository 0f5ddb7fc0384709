import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';

import { BulkReturn } from '../../../db/returns/bulk-return.entity.js';

export interface ChangeOfShipment {
  action: string;
  bulkReturnId: string;
  /** Null where two may pack at the same time. */
  expectedVersion: number | null;
  input: object;
  key: string | null;
}

export interface Packing {
  manager: EntityManager;
  entry: Entry;
  shipment: BulkReturn;
}

export type ShipmentNotChanged = { refused: 'BULK_RETURN_UNKNOWN' | 'NOT_OPEN' } | { refused: 'CHANGED_SINCE'; currentVersion: number };

/** Changes a shipment that has not left; it is held until the end of the transaction. */
export async function changeBulkReturn<Answer extends object>(context: ActionContext, change: ChangeOfShipment, work: (packing: Packing) => Promise<Answer>): Promise<Answer | ShipmentNotChanged> {
  const { action, bulkReturnId, expectedVersion, input, key } = change;
  const tenant = context.viewer.tenant ?? (await ownerOf(context, bulkReturnId));
  const deed = { action, tenant, subject: { type: 'BulkReturn', id: bulkReturnId } };
  if (tenant === null) return refuse(context, deed, { refused: 'BULK_RETURN_UNKNOWN' });
  const changing = async (manager: EntityManager, entry: Entry): Promise<Answer | ShipmentNotChanged> => {
    const shipment = await manager.findOne(BulkReturn, { where: { tenantId: tenant, id: bulkReturnId }, lock: { mode: 'pessimistic_write' } });
    if (shipment === null) return { refused: 'BULK_RETURN_UNKNOWN' };
    if (shipment.state !== 'OPEN') return { refused: 'NOT_OPEN' };
    if (expectedVersion !== null && shipment.version !== expectedVersion) return { refused: 'CHANGED_SINCE', currentVersion: shipment.version };
    return work({ manager, entry, shipment });
  };
  if (key === null) return perform<Answer | ShipmentNotChanged>(context, deed, changing);
  return once<Answer | ShipmentNotChanged>(context, { key, operation: action, input, tenant, subject: deed.subject }, changing);
}

export async function saveBulkReturn({ manager, shipment }: Pick<Packing, 'manager' | 'shipment'>, changes: Partial<BulkReturn>): Promise<void> {
  const saved = { ...changes, version: shipment.version + 1 };
  await manager.update(BulkReturn, { tenantId: shipment.tenantId, id: shipment.id }, saved);
  Object.assign(shipment, saved);
}

async function ownerOf(context: ActionContext, bulkReturnId: string): Promise<string | null> {
  const shipment = await look(context, (manager) => manager.findOne(BulkReturn, { where: { id: bulkReturnId }, select: { tenantId: true } }));
  return shipment?.tenantId ?? null;
}
