import type { CertifiedTechnician } from '../../domain/eligibility/technician-certified.js';
import type { ProductLine } from '../../domain/repair-codes.js';
import type { RunQuery } from './read-step-worlds.js';

/** What surrounds a repair that is to be created: its place, its organisation and its technician. */
export interface Intake {
  timeZone: string;
  region: string;
  enrollments: readonly { program: string; status: string }[];
  accounts: readonly { type: string; status: string; standing: string }[];
  /** Null certifications: none were told of. */
  technician: CertifiedTechnician;
  /** Whether some part of the catalogue is for products of the device's family; null while there is no catalogue, or no family. */
  inRepairCatalogue: boolean | null;
}

const statement = `
  select l.time_zone as "timeZone", coalesce(l.region, l.country) as region,
    (select coalesce(json_agg(json_build_object('program', e.program, 'status', e.status)), '[]') from repairs.known_enrollment e where e.tenant_id = l.tenant_id) as enrollments,
    (select coalesce(json_agg(json_build_object('type', a.type, 'status', a.status, 'standing', a.standing)), '[]') from repairs.known_account a where a.tenant_id = l.tenant_id) as accounts,
    coalesce((select json_build_object('startedOn', t.started_on, 'endedOn', t.ended_on, 'certifications', t.certifications) from repairs.known_certified_technician t
      where t.tenant_id = l.tenant_id and t.id = $3), '{"startedOn": null, "endedOn": null, "certifications": null}') as technician,
    (select case when f.line is null or not exists (select 1 from repairs.part_fit) then null else exists (select 1 from repairs.part_fit p where p.product_line = f.line) end
      from (select coalesce((select d.product_line from repairs.device d where d.tenant_id = $1 and d.serial_number = $5), $4) as line) f) as "inRepairCatalogue"
  from repairs.known_location l where l.tenant_id = $1 and l.id = $2`;

export interface IntakeAsked {
  tenantId: string;
  locationId: string;
  technicianId: string | null;
  productLine: ProductLine | null;
  serialNumber: string;
}

/** Reads in one statement what surrounds a repair that is to be created; null when the organisation has no such location. */
export async function readIntake(run: RunQuery, { tenantId, locationId, technicianId, productLine, serialNumber }: IntakeAsked): Promise<Intake | null> {
  const [intake] = await run<Intake>(statement, [tenantId, locationId, technicianId, productLine, serialNumber]);
  return intake ?? null;
}
