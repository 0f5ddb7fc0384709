import type { Event } from '@platform/kit/bus/event.js';
import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { parseQuarter } from '@platform/kit/pure/quarter.js';
import type { EntityManager } from 'typeorm';

import { QuarterCorrection, QuarterCorrectionReason } from '../../db/quota/quarter-correction.entity.js';
import { isToldLate } from '../../domain/quota/late-completion.js';
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
  on conflict (tenant_id, quarter, location_id) do update set completed = kept.completed + excluded.completed, opened = kept.opened + excluded.opened
  returning kept.quarter, kept.location_id as "locationId", kept.completed`;

const takenBack = `
  update quarter_repair_count kept set completed = kept.completed - told.repairs
  from (select quarter, location_id, count(*)::int as repairs from unnest($2::text[], $3::uuid[]) as named (quarter, location_id) group by 1, 2) told
  where kept.tenant_id = $1 and kept.quarter = told.quarter and kept.location_id = told.location_id
  returning kept.quarter, kept.location_id as "locationId", kept.completed`;

interface Counted {
  quarter: string;
  locationId: string;
  completed: number;
}

/** Counts completed repairs in the quarter and at the location they were completed; what changes in a quarter that has ended is noted. */
export async function countCompletedRepairs({ id, tenant, occurredAt, payload }: Event<RepairsToCount>, manager: EntityManager): Promise<void> {
  const counted = await count(tenant, payload, { manager, text: statement('count(*)', '0') });
  const toldOn = parseLocalDate(occurredAt.slice(0, 10));
  const corrections = counted.filter(({ quarter }) => isToldLate(parseQuarter(quarter), toldOn)).map(({ quarter, locationId, completed }) => {
    const added = payload.repairs.filter((repair) => repair.quarter === quarter && repair.locationId === locationId).length;
    return { tenantId: tenant, quarter, locationId, eventId: id, reason: QuarterCorrectionReason.TOLD_LATE, completedBefore: completed - added, completedAfter: completed, at: new Date(occurredAt) };
  });
  if (corrections.length > 0) await manager.insert(QuarterCorrection, corrections);
}

/** Takes completions that were taken back out of the count again; what changes in a quarter that has ended is noted. */
export async function uncountReopenedRepairs({ id, tenant, occurredAt, payload }: Event<RepairsToCount>, manager: EntityManager): Promise<void> {
  const [counted] = await manager.query<[Counted[], number]>(takenBack, [tenant, payload.repairs.map(({ quarter }) => quarter), payload.repairs.map(({ locationId }) => locationId)]);
  // Thrown, so that the bus brings it again when the completion, which it has overtaken, has come.
  if (counted.length === 0) throw new Error('A completion was taken back that has not been told yet.');
  await markForReview(manager, { organizationId: tenant, because: 'FACT_CHANGED', now: new Date() });
  const toldOn = parseLocalDate(occurredAt.slice(0, 10));
  const corrections = counted.filter(({ quarter }) => isToldLate(parseQuarter(quarter), toldOn)).map(({ quarter, locationId, completed }) => {
    const taken = payload.repairs.filter((repair) => repair.quarter === quarter && repair.locationId === locationId).length;
    return { tenantId: tenant, quarter, locationId, eventId: id, reason: QuarterCorrectionReason.REOPENED, completedBefore: completed + taken, completedAfter: completed, at: new Date(occurredAt) };
  });
  if (corrections.length > 0) await manager.insert(QuarterCorrection, corrections);
}

/** Counts opened repairs in the quarter and at the location they were opened. */
export async function countOpenedRepairs({ tenant, payload }: Event<RepairsToCount>, manager: EntityManager): Promise<void> {
  await count(tenant, payload, { manager, text: statement('0', 'count(*)') });
}

async function count(tenant: string, { repairs }: RepairsToCount, { manager, text }: { manager: EntityManager; text: string }): Promise<Counted[]> {
  const counted = await manager.query<Counted[]>(text, [tenant, repairs.map(({ quarter }) => quarter), repairs.map(({ locationId }) => locationId)]);
  await markForReview(manager, { organizationId: tenant, because: 'FACT_CHANGED', now: new Date() });
  return counted;
}
