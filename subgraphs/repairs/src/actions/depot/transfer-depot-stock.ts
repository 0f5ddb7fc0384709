import type { EntityManager } from 'typeorm';

import { platformTenant } from '@platform/kit/bus/event.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';

import { lockStock } from '../../db/parts/lock-stock.js';
import { moveStock } from '../../db/parts/move-stock.js';
import { transferable } from '../../domain/depot/counted-change.js';
import type { StockBalance } from '../../domain/orders/reservation.js';
import type { Writing } from '../writing.js';
import { allocateBackOrders } from './allocate-back-orders.js';
import { depotAndPart, type UnknownGoods } from './depot-and-part.js';

export interface StockToTransfer {
  fromDepotId: string;
  toDepotId: string;
  partNumber: string;
  quantity: number;
  reason: string;
}

export type StockTransfer = { units: number } | UnknownGoods | { refused: 'DEPOT_STOCK_TOO_SMALL'; free: number };

/** Moves pieces that nobody has set aside from one depot to another, once per key: out of one and into the other in one transaction. */
export async function transferDepotStock(context: ActionContext, key: string, input: StockToTransfer): Promise<StockTransfer> {
  const subject = { type: 'Depot', id: input.fromDepotId };
  const transfer = await once<StockTransfer>(context, { key, operation: 'transferDepotStock', input, tenant: platformTenant, subject }, (manager, entry) => move(context, input, { manager, entry }));
  if ('units' in transfer) await allocateBackOrders(context);
  return transfer;
}

async function move({ now, newId, viewer }: ActionContext, { fromDepotId, toDepotId, partNumber, quantity, reason }: StockToTransfer, { manager, entry }: Writing): Promise<StockTransfer> {
  const known = await depotAndPart(manager, { depotIds: [fromDepotId, toDepotId], partNumber });
  if ('refused' in known) return known;
  const { partId } = known;
  const balances = await lockBoth(manager, { depotIds: [fromDepotId, toDepotId], partId });
  const free = transferable(balances.get(fromDepotId)!);
  if (free < quantity) return { refused: 'DEPOT_STOCK_TOO_SMALL', free };
  const explained = { partId, reason, byName: viewer.name };
  await moveStock(manager, { depotId: fromDepotId, at: now(), newId, movements: [{ ...explained, kind: 'TRANSFERRED_OUT', onHand: -quantity }] });
  await moveStock(manager, { depotId: toDepotId, at: now(), newId, movements: [{ ...explained, kind: 'TRANSFERRED_IN', onHand: quantity }] });
  entry.changes({ partNumber: { to: partNumber }, units: { to: quantity }, depotId: { from: fromDepotId, to: toDepotId } });
  return { units: quantity };
}

/** In the order of the depots, so that two who move towards each other wait and never in a ring. */
async function lockBoth(manager: EntityManager, { depotIds, partId }: { depotIds: readonly string[]; partId: string }): Promise<Map<string, StockBalance>> {
  const balances = new Map<string, StockBalance>();
  for (const depotId of [...depotIds].sort()) balances.set(depotId, (await lockStock(manager, { depotId, partIds: [partId] })).get(partId)!);
  return balances;
}
