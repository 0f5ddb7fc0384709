import { platformTenant } from '@platform/kit/bus/event.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';

import { Depot } from '../../db/parts/depot.entity.js';
import { lockStock } from '../../db/parts/lock-stock.js';
import { moveStock } from '../../db/parts/move-stock.js';
import { Part } from '../../db/parts/part.entity.js';
import type { Writing } from '../writing.js';
import { allocateBackOrders } from './allocate-back-orders.js';

export interface GoodsToReceive {
  depotId: string;
  /** The delivery note, or whatever names the delivery. */
  reference: string;
  lines: readonly { partNumber: string; quantity: number }[];
}

export type Reception = { depotId: string; units: number } | { refused: 'DEPOT_UNKNOWN' } | { refused: 'PART_UNKNOWN'; numbers: string[] };

/** Takes goods into a depot's stock once per key, and serves those who wait for them at once. */
export async function receiveGoods(context: ActionContext, key: string, input: GoodsToReceive): Promise<Reception> {
  const subject = { type: 'Depot', id: input.depotId };
  const reception = await once<Reception>(context, { key, operation: 'receiveGoods', input, tenant: platformTenant, subject }, (manager, entry) => receive(context, input, { manager, entry }));
  // Whoever is not served now, as the process ends here, is served by the next sweep.
  if (!('refused' in reception)) await allocateBackOrders(context);
  return reception;
}

async function receive({ now, newId }: ActionContext, { depotId, reference, lines }: GoodsToReceive, { manager, entry }: Writing): Promise<Reception> {
  if (!(await manager.existsBy(Depot, { id: depotId }))) return { refused: 'DEPOT_UNKNOWN' };
  const wanted = [...new Set(lines.map(({ partNumber }) => partNumber))];
  const parts = new Map((await manager.createQueryBuilder(Part, 'p').where('p.number = any(:wanted)', { wanted }).getMany()).map(({ number, id }) => [number, id]));
  const unknown = wanted.filter((number) => !parts.has(number));
  if (unknown.length > 0) return { refused: 'PART_UNKNOWN', numbers: unknown };
  await lockStock(manager, { depotId, partIds: [...parts.values()] });
  const movements = lines.map(({ partNumber, quantity }) => ({ partId: parts.get(partNumber)!, kind: 'RECEIVED' as const, onHand: quantity, reference }));
  await moveStock(manager, { depotId, at: now(), newId, movements });
  const units = lines.reduce((total, { quantity }) => total + quantity, 0);
  entry.changes({ units: { to: units }, lines: { to: lines.length } });
  return { depotId, units };
}
