import type { RunQuery } from './read-step-worlds.js';

/** How long the completed repairs of a quarter took, of one partner or one of its locations. */
export interface ServiceLevelRow {
  tenantId: string;
  /** Null for a partner as a whole. */
  locationId: string | null;
  completed: number;
  medianWorkingHours: number;
  ninetiethWorkingHours: number;
  open: number;
  /** Open ones that have been in their status for longer than a week. */
  openLong: number;
}

export interface ServiceLevelsAsked {
  quarter: string;
  tenantId: string | null;
  byLocation: boolean;
  first: number;
  offset: number;
  now: Date;
}

const statement = (byLocation: boolean): string => {
  const key = byLocation ? 'c.tenant_id, c.location_id' : 'c.tenant_id';
  return `
  with counted as (
    select c.tenant_id, ${byLocation ? 'c.location_id' : 'null::uuid as location_id'}, c.working_hours, sum(c.completed) as completed
    from repairs.turnaround_count c where c.quarter = $1 and ($2::uuid is null or c.tenant_id = $2) and c.completed > 0 group by ${key}, c.working_hours
  ), running as (
    select tenant_id, location_id, working_hours, completed, sum(completed) over (partition by tenant_id, location_id order by working_hours) as up_to, sum(completed) over (partition by tenant_id, location_id) as total from counted
  ), levels as (
    select tenant_id, location_id, max(total)::int as completed, min(working_hours) filter (where up_to * 2 >= total) as median, min(working_hours) filter (where up_to * 10 >= total * 9) as ninetieth
    from running group by tenant_id, location_id order by median desc, tenant_id, location_id limit $3 offset $4
  )
  select l.tenant_id as "tenantId", l.location_id as "locationId", l.completed, l.median as "medianWorkingHours", l.ninetieth as "ninetiethWorkingHours", o.open, o.long as "openLong"
  from levels l cross join lateral (
    select count(*)::int as open, count(*) filter (where r.status_since < $5::timestamptz - interval '7 days')::int as long from repairs.repair r
    where r.tenant_id = l.tenant_id and (l.location_id is null or r.location_id = l.location_id) and r.status not in ('SPCM', 'CANCELLED')
  ) o order by l.median desc, l.tenant_id, l.location_id`;
};

/** Reads in one statement the levels of a quarter, the slowest first: what is counted with each completion is added up, no repair is read. */
export function readServiceLevels(run: RunQuery, { quarter, tenantId, byLocation, first, offset, now }: ServiceLevelsAsked): Promise<ServiceLevelRow[]> {
  return run<ServiceLevelRow>(statement(byLocation), [quarter, tenantId, first, offset, now]);
}
