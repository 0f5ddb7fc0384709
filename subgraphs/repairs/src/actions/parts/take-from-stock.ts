import { refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';

import { addToLocation } from '../../db/parts/add-to-location.js';
import { LocationStock } from '../../db/parts/location-stock.entity.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import type { Writing } from '../writing.js';

export interface PartToTake {
  stockId: string;
  quantity: number;
  /** Null where it is taken for no repair, as when it is written off. */
  repairId: string | null;
}

export type Taking = { stockId: string } | { refused: 'STOCK_UNKNOWN' | 'REPAIR_UNKNOWN' | 'STOCK_TOO_SMALL' };

/** Takes pieces out of a location's stock once per key; never more than there are, however many take at once. */
export async function takeFromStock(context: ActionContext, key: string, input: PartToTake): Promise<Taking> {
  const tenant = (await look(context, (manager) => manager.findOneBy(LocationStock, { id: input.stockId })))?.tenantId ?? null;
  const subject = { type: 'LocationStock', id: input.stockId };
  if (tenant === null) return refuse(context, { action: 'takeFromStock', tenant, subject }, { refused: 'STOCK_UNKNOWN' });
  return once<Taking>(context, { key, operation: 'takeFromStock', input, tenant, subject }, (manager, entry) => take(context, { ...input, tenantId: tenant }, { manager, entry }));
}

async function take(context: ActionContext, { tenantId, stockId: id, quantity, repairId }: PartToTake & { tenantId: string }, { manager, entry }: Writing): Promise<Taking> {
  const stock = await manager.findOne(LocationStock, { where: { tenantId, id }, lock: { mode: 'pessimistic_write' } });
  if (stock === null) return { refused: 'STOCK_UNKNOWN' };
  if (repairId !== null && !(await manager.existsBy(Repair, { tenantId, id: repairId }))) return { refused: 'REPAIR_UNKNOWN' };
  if (stock.onHand < quantity) return { refused: 'STOCK_TOO_SMALL' };
  const { locationId, partId } = stock;
  await addToLocation(manager, { tenantId, newId: context.newId, locationId, partId, change: -quantity, kind: 'TAKEN', shipmentId: null, repairId, at: context.now() });
  entry.changes({ units: { from: stock.onHand, to: stock.onHand - quantity }, repairId: { to: repairId } });
  return { stockId: id };
}
