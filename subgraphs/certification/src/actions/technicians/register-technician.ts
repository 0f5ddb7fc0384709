import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';

import { KnownLocation } from '../../db/known/known-location.entity.js';
import { KnownOrganization } from '../../db/known/known-organization.entity.js';
import { type Employment, Technician } from '../../db/technician.entity.js';
import { publishCertifiedTechnicians } from '../publishing/publish-certified-technicians.js';
import { publishTechnician } from '../publishing/publish-technician.js';
import { today } from '../today.js';
import type { Writing } from '../writing.js';

export interface TechnicianToRegister {
  organizationId: string;
  technicianId: string;
  displayName: string;
  employment: Employment;
  locationId: string | null;
  startedOn: string | null;
  canCompleteIosQualification: boolean | null;
}

export type Registration = { technician: Technician } | { refused: 'ORGANIZATION_UNKNOWN' | 'LOCATION_UNKNOWN' | 'TECHNICIAN_ID_TAKEN' };

/** Registers a person who repairs for an organisation; a technician id is used once per organisation, and the location is the organisation's own. */
export async function registerTechnician(context: ActionContext, input: TechnicianToRegister): Promise<Registration> {
  const isForeign = context.viewer.tenant !== null && context.viewer.tenant !== input.organizationId;
  const deed = { action: 'registerTechnician', tenant: isForeign ? null : input.organizationId, subject: { type: 'Organization', id: input.organizationId } };
  if (isForeign) return refuse(context, deed, { refused: 'ORGANIZATION_UNKNOWN' });
  return perform<Registration>(context, deed, (manager, entry) => register(context, input, { manager, entry }));
}

async function register(context: ActionContext, { organizationId: tenantId, ...input }: TechnicianToRegister, { manager, entry }: Writing): Promise<Registration> {
  if (!(await manager.existsBy(KnownOrganization, { tenantId }))) {
    entry.isNobodys();
    return { refused: 'ORGANIZATION_UNKNOWN' };
  }
  if (input.locationId !== null && !(await manager.existsBy(KnownLocation, { tenantId, id: input.locationId }))) return { refused: 'LOCATION_UNKNOWN' };
  const technician = manager.create(Technician, { ...input, tenantId, id: context.newId(), endedOn: null, signIn: null, createdAt: context.now(), version: 1 });
  const inserted = await manager.createQueryBuilder().insert().into(Technician).values(technician).orIgnore().returning(['id']).execute();
  if ((inserted.raw as unknown[]).length === 0) return { refused: 'TECHNICIAN_ID_TAKEN' };
  entry.isAbout({ type: 'Technician', id: technician.id });
  entry.changes({ employment: { to: technician.employment }, locationId: { to: technician.locationId } });
  await publishTechnician(context, manager, technician);
  await publishCertifiedTechnicians(context, manager, { organizationId: tenantId, on: today(context) });
  return { technician };
}
