import type { EntityManager } from 'typeorm';

/** A repair that was completed, or whose completion was taken back. */
export interface TurnaroundTold {
  quarter: string;
  locationId: string;
  /** Null where the calendar did not know its days: then it is not counted. */
  workingMinutes: number | null;
}

const hoursMax = 2_000;

const statement = `
  insert into repairs.turnaround_count as kept (tenant_id, quarter, location_id, working_hours, completed)
  select $1, told.quarter, told.location_id, told.hours, count(*)
  from unnest($2::text[], $3::uuid[], $4::int[]) as told (quarter, location_id, hours)
  group by told.quarter, told.location_id, told.hours order by told.quarter, told.location_id, told.hours
  on conflict (tenant_id, quarter, location_id, working_hours) do update set completed = kept.completed + excluded.completed`;

const takenBack = `
  update repairs.turnaround_count set completed = completed - 1
  where tenant_id = $1 and quarter = $2 and location_id = $3 and working_hours = $4 and completed > 0`;

/** Whole hours begun: what took a minute took an hour. */
const hoursOf = (minutes: number): number => Math.min(hoursMax, Math.ceil(minutes / 60));

/** Adds completed repairs to what is counted of their quarters and locations, in the order of the rows, so that two who add do not wait for each other. */
export async function countTurnarounds(manager: EntityManager, tenantId: string, told: readonly TurnaroundTold[]): Promise<void> {
  const measured = told.flatMap(({ workingMinutes, ...place }) => (workingMinutes === null ? [] : [{ ...place, hours: hoursOf(workingMinutes) }]));
  if (measured.length === 0) return;
  await manager.query(statement, [tenantId, measured.map(({ quarter }) => quarter), measured.map(({ locationId }) => locationId), measured.map(({ hours }) => hours)]);
}

/** Takes a repair out of the count again, whose completion was taken back. */
export async function uncountTurnaround(manager: EntityManager, tenantId: string, { quarter, locationId, workingMinutes }: TurnaroundTold): Promise<void> {
  if (workingMinutes !== null) await manager.query(takenBack, [tenantId, quarter, locationId, hoursOf(workingMinutes)]);
}
