import type { StepWorld } from '../../domain/repairs/step-world.js';
import type { Journey } from '../../domain/repairs/types/device-journey.js';
import type { Visit } from '../../domain/repairs/types/site-visit.js';

/** A repair with all that its next step depends on, and where it is. */
export interface PlacedStepWorld extends StepWorld {
  id: string;
  timeZone: string;
  region: string;
}

/** Runs a statement, in a request's read transaction or in an action's. */
export type RunQuery = <Row extends object>(text: string, values: readonly unknown[]) => Promise<Row[]>;

/** The ways of a repair's device, where the repair stands as r. */
export const journeysOfRepair = `(select coalesce(json_agg(json_build_object('leg', j.leg, 'sentAt', j.sent_at, 'arrivedAt', j.arrived_at) order by j.place), '[]') from repairs.repair_journey j where j.repair_id = r.id)`;

const statement = `
  select r.id, r.status, r.repair_type as "repairType", r.program, d.product_line as product, l.time_zone as "timeZone", coalesce(l.region, l.country) as region,
    (select count(*)::int from repairs.repair_part p where p.repair_id = r.id) as parts,
    (select coalesce(json_agg(json_build_object('status', q.status, 'validUntil', q.valid_until)), '[]') from repairs.repair_quote q where q.repair_id = r.id) as quotes,
    (select coalesce(json_agg(json_build_object('program', e.program, 'status', e.status)), '[]') from repairs.known_enrollment e where e.tenant_id = r.tenant_id) as enrollments,
    ${journeysOfRepair} as journeys,
    (select coalesce(json_agg(json_build_object('state', v.state, 'plannedFrom', v.planned_from, 'plannedTo', v.planned_to) order by v.place), '[]') from repairs.repair_visit v where v.repair_id = r.id) as visits,
    case when r.technician_id is not null then json_build_object('startedOn', t.started_on, 'endedOn', t.ended_on, 'certifications', t.certifications) end as technician
  from repairs.repair r
  join repairs.device d on d.tenant_id = r.tenant_id and d.id = r.device_id
  join repairs.known_location l on l.tenant_id = r.tenant_id and l.id = r.location_id
  left join repairs.known_certified_technician t on t.tenant_id = r.tenant_id and t.id = r.technician_id
  where r.id = any($1::uuid[])`;

/** Ways and visits as they stand in JSON, where every instant is a text. */
interface TripTexts {
  journeys: readonly { leg: Journey['leg']; sentAt: string; arrivedAt: string | null }[];
  visits: readonly { state: Visit['state']; plannedFrom: string; plannedTo: string }[];
}

/** Reads in one statement what the next steps of repairs depend on. */
export async function readStepWorlds(run: RunQuery, repairIds: readonly string[]): Promise<PlacedStepWorld[]> {
  const rows = await run<Omit<PlacedStepWorld, keyof TripTexts> & TripTexts>(statement, [repairIds]);
  return rows.map((row) => ({ ...row, journeys: journeysFrom(row.journeys), visits: row.visits.map(({ state, plannedFrom, plannedTo }) => ({ state, plannedFrom: new Date(plannedFrom), plannedTo: new Date(plannedTo) })) }));
}

/** Ways as they stand in JSON, with their instants. */
export function journeysFrom(texts: TripTexts['journeys']): Journey[] {
  return texts.map(({ leg, sentAt, arrivedAt }) => ({ leg, sentAt: new Date(sentAt), arrivedAt: arrivedAt === null ? null : new Date(arrivedAt) }));
}
