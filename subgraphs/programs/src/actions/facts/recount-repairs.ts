import type { Event } from '@platform/kit/bus/event.js';
import type { EntityManager } from 'typeorm';

import { markForReview } from '../decisions/mark-for-review.js';
import type { RepairsToCount } from './count-repairs.js';

/** Repairs of one quarter and location. */
export interface QuarterTotal {
  quarter: string;
  locationId: string;
  completed: number;
  opened: number;
}

const statement = `
  insert into quarter_repair_count as kept (tenant_id, quarter, location_id, completed, opened)
  select $1::uuid, quarter, location_id, coalesce(told.completed, 0), coalesce(told.opened, 0)
  from jsonb_to_recordset($2::jsonb) as told (quarter text, location_id uuid, completed int, opened int)
  full join (select quarter, location_id, true as is_known from quarter_repair_count where tenant_id = $1::uuid) known using (quarter, location_id)
  where known.is_known or told.completed + told.opened > 0
  on conflict (tenant_id, quarter, location_id) do update set completed = excluded.completed, opened = excluded.opened
  where kept.completed <> excluded.completed or kept.opened <> excluded.opened
  returning quarter`;

interface FactsKnown {
  organizationId: string;
  totals: readonly QuarterTotal[];
  undelivered: readonly Event<RepairsToCount>[];
}

/** Counts an organisation's repairs anew: their totals, less those whose events have not been delivered yet. Answers whether any count was wrong. */
export async function recountRepairs(manager: EntityManager, { organizationId, totals, undelivered }: FactsKnown): Promise<boolean> {
  const left = totals.map(({ quarter, locationId, completed, opened }) => ({
    quarter,
    location_id: locationId,
    completed: completed - waiting(undelivered, { type: 'repair.completed', quarter, locationId }) + waiting(undelivered, { type: 'repair.reopened', quarter, locationId }),
    opened: opened - waiting(undelivered, { type: 'repair.opened', quarter, locationId }),
  }));
  const changed = await manager.query<unknown[]>(statement, [organizationId, JSON.stringify(left)]);
  if (changed.length > 0) await markForReview(manager, { organizationId, because: 'FACT_CHANGED', now: new Date() });
  return changed.length > 0;
}

function waiting(undelivered: readonly Event<RepairsToCount>[], about: { type: string; quarter: string; locationId: string }): number {
  const told = undelivered.filter(({ type }) => type === about.type).flatMap(({ payload }) => payload.repairs);
  return told.filter(({ quarter, locationId }) => quarter === about.quarter && locationId === about.locationId).length;
}
