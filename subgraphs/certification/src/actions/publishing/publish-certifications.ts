import type { EntityManager } from 'typeorm';

import type { News } from '@platform/kit/bus/event.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';

import { type TouchedTechnician, touchTechnician } from '../../db/touch-technician.js';

export const certificationChanged = 'certification.changed';

interface Held {
  technicianId: string;
  product: string;
  track: string;
  passedOn: string;
  validUntil: string;
}

const standing = `
  select technician_id as "technicianId", product, track, passed_on::text as "passedOn", valid_until::text as "validUntil" from certification
  where tenant_id = any($1::uuid[]) and technician_id = any($2::uuid[]) and withdrawn_at is null
  order by technician_id, product, passed_on, id`;

/** What each of the technicians is certified for. */
export async function heldBy(manager: EntityManager, technicians: readonly { tenantId: string; technicianId: string }[]): Promise<(technicianId: string) => Omit<Held, 'technicianId'>[]> {
  const held = await manager.query<Held[]>(standing, [technicians.map(({ tenantId }) => tenantId), technicians.map(({ technicianId }) => technicianId)]);
  const byTechnician = Map.groupBy(held, ({ technicianId }) => technicianId);
  return (id) => (byTechnician.get(id) ?? []).map(({ technicianId: _, ...certification }) => certification);
}

/** Tells the other subgraphs all that a technician is certified for, so that each can say who may repair what on a date. */
export async function publishCertifications(context: ActionContext, manager: EntityManager, { tenantId, technicianId }: { tenantId: string; technicianId: string }): Promise<void> {
  const technician = await touchTechnician(manager, { tenantId, technicianId });
  const certifications = (await heldBy(manager, [{ tenantId, technicianId }]))(technicianId);
  await context.bus.publish(manager, {
    id: context.newId(),
    type: certificationChanged,
    version: 1,
    occurredAt: context.now().toISOString(),
    causation: context.requestId,
    ...toldCertifications({ ...technician, tenantId, technicianId, certifications }),
  });
}

interface CertificationsTold extends TouchedTechnician {
  tenantId: string;
  technicianId: string;
  certifications: readonly object[];
}

export function toldCertifications({ tenantId, technicianId, version, ...technician }: CertificationsTold): Pick<News, 'tenant' | 'aggregate' | 'payload'> {
  return { tenant: tenantId, aggregate: { type: 'Technician', id: technicianId, sequence: version }, payload: { organizationId: tenantId, technicianId, ...technician } };
}
