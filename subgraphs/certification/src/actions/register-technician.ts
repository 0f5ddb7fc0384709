import type { EntityManager } from 'typeorm';

import { inTransaction } from '@platform/kit/database/session.js';
import { type ActionContext, actorOf } from '@platform/kit/graphql/context.js';

import { KnownLocation } from '../db/known-location.entity.js';
import { KnownOrganization } from '../db/known-organization.entity.js';
import { type Employment, Technician } from '../db/technician.entity.js';
import { publishCertifiedTechnicians } from './publish-certified-technicians.js';
import { publishTechnician } from './publish-technician.js';
import { today } from './today.js';

export interface TechnicianToRegister {
  organizationId: string;
  technicianId: string;
  displayName: string;
  employment: Employment;
  locationId: string | null;
}

export type Registration = { technician: Technician } | { refused: 'ORGANIZATION_UNKNOWN' | 'LOCATION_UNKNOWN' | 'TECHNICIAN_ID_TAKEN' };

/** Registers a person who repairs for an organisation; a technician id is used once per organisation, and the location is the organisation's own. */
export async function registerTechnician(context: ActionContext, input: TechnicianToRegister): Promise<Registration> {
  const isForeign = context.viewer.tenant !== null && context.viewer.tenant !== input.organizationId;
  if (isForeign) return { refused: 'ORGANIZATION_UNKNOWN' };
  return inTransaction(context.dataSource, actorOf(context, input.organizationId), (manager) => register(context, input, manager));
}

async function register(context: ActionContext, { organizationId: tenantId, ...input }: TechnicianToRegister, manager: EntityManager): Promise<Registration> {
  if (!(await manager.existsBy(KnownOrganization, { tenantId }))) return { refused: 'ORGANIZATION_UNKNOWN' };
  if (input.locationId !== null && !(await manager.existsBy(KnownLocation, { tenantId, id: input.locationId }))) return { refused: 'LOCATION_UNKNOWN' };
  const technician = manager.create(Technician, { ...input, tenantId, id: context.newId(), createdAt: context.now(), version: 1 });
  const inserted = await manager.createQueryBuilder().insert().into(Technician).values(technician).orIgnore().returning(['id']).execute();
  if ((inserted.raw as unknown[]).length === 0) return { refused: 'TECHNICIAN_ID_TAKEN' };
  await publishTechnician(context, manager, technician);
  await publishCertifiedTechnicians(context, manager, { organizationId: tenantId, on: today(context) });
  return { technician };
}
