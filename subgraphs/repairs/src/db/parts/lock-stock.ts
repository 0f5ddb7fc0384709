import type { EntityManager } from 'typeorm';

import type { StockBalance } from '../../domain/orders/reservation.js';

const rows = `
  insert into depot_stock (depot_id, part_id, on_hand, reserved, waiting)
  select $1, part_id, 0, 0, 0 from unnest($2::uuid[]) part_id order by part_id on conflict do nothing`;
const locked = `
  select part_id as "partId", on_hand as "onHand", reserved, waiting from depot_stock
  where depot_id = $1 and part_id = any($2::uuid[]) order by part_id for update`;

/**
 * Locks what a depot has of the parts until the transaction ends, always in the order of the parts' ids and always before an order
 * is locked: two that want the same parts wait for each other and never in a ring.
 */
export async function lockStock(manager: EntityManager, { depotId, partIds }: { depotId: string; partIds: readonly string[] }): Promise<Map<string, StockBalance>> {
  const wanted = [...new Set(partIds)].sort();
  let found = await manager.query<(StockBalance & { partId: string })[]>(locked, [depotId, wanted]);
  if (found.length < wanted.length) {
    await manager.query(rows, [depotId, wanted]);
    found = await manager.query(locked, [depotId, wanted]);
  }
  return new Map(found.map(({ partId, ...balance }) => [partId, balance]));
}
