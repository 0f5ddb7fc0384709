import type { RepairStatus, RepairType } from '../../domain/repair-codes.js';
import type { Journey } from '../../domain/repairs/types/device-journey.js';
import { journeysFrom, journeysOfRepair, type RunQuery } from './read-step-worlds.js';

/** What a repair's time is measured by. */
export interface RepairClock {
  id: string;
  status: RepairStatus;
  repairType: RepairType;
  statusSince: Date;
  createdAt: Date;
  completedAt: Date | null;
  elapsedMinutes: number | null;
  waitingMinutes: number | null;
  workingMinutes: number | null;
  timeZone: string;
  region: string | null;
  country: string;
  steps: readonly { status: RepairStatus; since: string }[];
  journeys: readonly Journey[];
}

const statement = `
  select r.id, r.status, r.repair_type as "repairType", r.status_since as "statusSince", r.created_at as "createdAt", r.completed_at as "completedAt", r.elapsed_minutes as "elapsedMinutes",
    r.waiting_minutes as "waitingMinutes", r.working_minutes as "workingMinutes", l.time_zone as "timeZone", l.region, l.country,
    (select coalesce(json_agg(json_build_object('status', s.to_status, 'since', s.at) order by s.place), '[]') from repairs.repair_step s where s.repair_id = r.id) as steps,
    ${journeysOfRepair} as journeys
  from repairs.repair r join repairs.known_location l on l.tenant_id = r.tenant_id and l.id = r.location_id
  where r.id = any($1::uuid[])`;

/** Reads in one statement what the times of repairs are measured by. */
export async function readClocks(run: RunQuery, repairIds: readonly string[]): Promise<RepairClock[]> {
  const rows = await run<Omit<RepairClock, 'journeys'> & { journeys: Parameters<typeof journeysFrom>[0] }>(statement, [repairIds]);
  return rows.map((row) => ({ ...row, journeys: journeysFrom(row.journeys) }));
}
