import type { EntityManager } from 'typeorm';

import type { PartOrder } from './part-order.entity.js';

const counted = `
  insert into promise_month as m (tenant_id, depot_id, month, kept, broken) values ($1, $2, date_trunc('month', $3::date)::date, $4, $5)
  on conflict (tenant_id, depot_id, month) do update set kept = m.kept + excluded.kept, broken = m.broken + excluded.broken`;

/** Counts that a promise was kept or broken, in the month of the day that was promised. */
export async function countPromise(manager: EntityManager, { tenantId, depotId, plannedDispatchOn }: Pick<PartOrder, 'tenantId' | 'depotId' | 'plannedDispatchOn'>, isKept: boolean): Promise<void> {
  await manager.query(counted, [tenantId, depotId, plannedDispatchOn, isKept ? 1 : 0, isKept ? 0 : 1]);
}
