import type { Event } from '@platform/kit/bus/event.js';
import type { EntityManager } from 'typeorm';

import { markForReview } from '../decisions/mark-for-review.js';

/** Repairs of one organisation, 1 to 500. */
export interface RepairsToCount {
  organizationId: string;
  repairs: readonly { repairId: string; locationId: string; quarter: string }[];
}

const statement = (completed: string, opened: string): string => `
  insert into quarter_repair_count as kept (tenant_id, quarter, location_id, completed, opened)
  select $1, told.quarter, told.location_id, ${completed}, ${opened}
  from unnest($2::text[], $3::uuid[]) as told (quarter, location_id) group by told.quarter, told.location_id
  order by told.quarter, told.location_id
  on conflict (tenant_id, quarter, location_id) do update set completed = kept.completed + excluded.completed, opened = kept.opened + excluded.opened`;

/** Counts completed repairs in the quarter and at the location they were completed. */
export function countCompletedRepairs({ tenant, payload }: Event<RepairsToCount>, manager: EntityManager): Promise<void> {
  return count(tenant, payload, { manager, text: statement('count(*)', '0') });
}

/** Counts opened repairs in the quarter and at the location they were opened. */
export function countOpenedRepairs({ tenant, payload }: Event<RepairsToCount>, manager: EntityManager): Promise<void> {
  return count(tenant, payload, { manager, text: statement('0', 'count(*)') });
}

async function count(tenant: string, { repairs }: RepairsToCount, { manager, text }: { manager: EntityManager; text: string }): Promise<void> {
  await manager.query(text, [tenant, repairs.map(({ quarter }) => quarter), repairs.map(({ locationId }) => locationId)]);
  await markForReview(manager, { organizationId: tenant, because: 'FACT_CHANGED', now: new Date() });
}
