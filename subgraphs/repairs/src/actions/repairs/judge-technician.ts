import type { EntityManager } from 'typeorm';

import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { Device } from '../../db/device.entity.js';
import { KnownCertifiedTechnician } from '../../db/known/known-certified-technician.entity.js';
import { KnownEnrollment } from '../../db/known/known-enrollment.entity.js';
import { KnownLocation } from '../../db/known/known-location.entity.js';
import type { Repair } from '../../db/repairs/repair.entity.js';
import { technicianCertified, type TechnicianStop } from '../../domain/eligibility/technician-certified.js';
import type { RepairProgram } from '../../domain/repair-codes.js';
import { programOfRepair } from '../../domain/repairs/program-of-repair.js';
import { termsForRepair } from './terms-for-repair.js';

/** The programme a repair is done under, by what was named and by where its organisation takes part. */
export async function programFor(manager: EntityManager, { tenantId, program }: { tenantId: string; program: RepairProgram | null }): Promise<RepairProgram | null> {
  return programOfRepair(program, program === null ? await manager.findBy(KnownEnrollment, { tenantId }) : []);
}

export interface TechnicianAsked {
  repair: Pick<Repair, 'tenantId' | 'program' | 'locationId' | 'deviceId'>;
  /** Null for nobody. */
  technicianId: string | null;
  on: LocalDate;
}

/** Why the technician may not repair the device on the date; null where nothing stands in the way, or the programme does not ask for it. */
export async function judgeTechnician(manager: EntityManager, { repair, technicianId, on }: TechnicianAsked): Promise<TechnicianStop | null> {
  const { tenantId, locationId, deviceId } = repair;
  if ((await programFor(manager, repair)) !== 'AASP') return null;
  const location = await manager.findOneByOrFail(KnownLocation, { tenantId, id: locationId });
  const terms = await termsForRepair(manager, { program: 'AASP', region: location.region ?? location.country, on });
  // Without terms nothing can be held against anybody; a process that has none does not serve.
  if (terms === null) return null;
  const device = await manager.findOneByOrFail(Device, { tenantId, id: deviceId });
  const told = technicianId === null ? null : await manager.findOneBy(KnownCertifiedTechnician, { tenantId, id: technicianId });
  const untold = { startedOn: null, endedOn: null, certifications: null };
  return technicianCertified({ technician: technicianId === null ? null : certifiedOf(told ?? untold), product: device.productLine, on }, terms).stop;
}

type Told = Pick<KnownCertifiedTechnician, 'startedOn' | 'endedOn'> & { certifications: KnownCertifiedTechnician['certifications'] | null };

function certifiedOf({ startedOn, endedOn, certifications }: Told): Parameters<typeof technicianCertified>[0]['technician'] {
  return { startedOn: startedOn as LocalDate | null, endedOn: endedOn as LocalDate | null, certifications };
}
