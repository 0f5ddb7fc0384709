import { Not } from 'typeorm';

import type { Change } from '@platform/kit/audit-trail/entry.js';
import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { KnownLocation } from '../../db/known/known-location.entity.js';
import { Technician } from '../../db/technician.entity.js';
import { publishCertifications } from '../publishing/publish-certifications.js';
import { publishCertifiedTechnicians } from '../publishing/publish-certified-technicians.js';
import { today } from '../today.js';
import type { Writing } from '../writing.js';

/** What may change of a technician; what is left out stays. */
export type TechnicianChanges = Partial<Pick<Technician, 'displayName' | 'employment' | 'locationId' | 'startedOn' | 'endedOn' | 'canCompleteIosQualification' | 'signIn'>>;

export interface TechnicianToChange {
  technicianId: string;
  expectedVersion: number;
  changes: TechnicianChanges;
}

export type TechnicianChange =
  | { technicianId: string }
  | { refused: 'TECHNICIAN_UNKNOWN' | 'LOCATION_UNKNOWN' | 'ENDED_BEFORE_START' | 'SIGN_IN_TAKEN' }
  | { refused: 'CHANGED_MEANWHILE'; currentVersion: number };

/** Changes what is on record of a technician, and tells the others who may repair and how many are certified. */
export async function changeTechnician(context: ActionContext, input: TechnicianToChange): Promise<TechnicianChange> {
  const technician = await look(context, (manager) => manager.findOneBy(Technician, { id: input.technicianId }));
  const deed = { action: 'changeTechnician', tenant: technician?.tenantId ?? null, subject: { type: 'Technician', id: input.technicianId } };
  if (technician === null) return refuse(context, deed, { refused: 'TECHNICIAN_UNKNOWN' });
  return perform<TechnicianChange>(context, deed, (manager, entry) => change(context, { manager, entry }, { ...input, tenantId: technician.tenantId }));
}

async function change(context: ActionContext, { manager, entry }: Writing, { tenantId, technicianId: id, expectedVersion, changes }: TechnicianToChange & { tenantId: string }): Promise<TechnicianChange> {
  const technician = await manager.findOne(Technician, { where: { tenantId, id }, lock: { mode: 'pessimistic_write' } });
  if (technician === null) return { refused: 'TECHNICIAN_UNKNOWN' };
  if (technician.version !== expectedVersion) return { refused: 'CHANGED_MEANWHILE', currentVersion: technician.version };
  const changed = { ...technician, ...changes };
  if (changed.startedOn !== null && changed.endedOn !== null && changed.endedOn < changed.startedOn) return { refused: 'ENDED_BEFORE_START' };
  if (changes.locationId != null && !(await manager.existsBy(KnownLocation, { tenantId, id: changes.locationId }))) return { refused: 'LOCATION_UNKNOWN' };
  if (changes.signIn != null && changes.signIn !== technician.signIn && (await isTaken(manager, { tenantId, id, signIn: changes.signIn }))) return { refused: 'SIGN_IN_TAKEN' };
  if (Object.keys(changes).length > 0) await manager.update(Technician, { tenantId, id }, changes);
  entry.changes(noted(technician, changed));
  await publishCertifiedTechnicians(context, manager, { organizationId: tenantId, on: today(context) });
  await publishCertifications(context, manager, { tenantId, technicianId: id });
  return { technicianId: id };
}

/** One sign-in is one person; two changes at once wait for each other. */
async function isTaken(manager: Writing['manager'], { tenantId, id, signIn }: Pick<Technician, 'tenantId' | 'id'> & { signIn: string }): Promise<boolean> {
  await manager.query('select 1 from known_organization where tenant_id = $1 for update', [tenantId]);
  return manager.existsBy(Technician, { tenantId, signIn, id: Not(id) });
}

/** Everything but the name, which is a person's; of the sign-in, whether there is one. */
function noted(before: Technician, { signIn, employment, locationId, startedOn, endedOn, canCompleteIosQualification }: Technician): Record<string, Change> {
  return {
    isTiedToSignIn: { from: before.signIn !== null, to: signIn !== null },
    employment: { from: before.employment, to: employment },
    locationId: { from: before.locationId, to: locationId },
    startedOn: { from: before.startedOn, to: startedOn },
    endedOn: { from: before.endedOn, to: endedOn },
    canCompleteIosQualification: { from: before.canCompleteIosQualification, to: canCompleteIosQualification },
  };
}
