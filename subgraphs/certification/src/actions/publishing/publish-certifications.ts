import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import { touchTechnician } from '../../db/touch-technician.js';

interface Held {
  product: string;
  track: string;
  passedOn: string;
  validUntil: string;
}

const standing = `
  select product, track, passed_on::text as "passedOn", valid_until::text as "validUntil" from certification
  where tenant_id = $1 and technician_id = $2 and withdrawn_at is null
  order by product, passed_on, id`;

/** Tells the other subgraphs all that a technician is certified for, so that each can say who may repair what on a date. */
export async function publishCertifications(context: ActionContext, manager: EntityManager, { tenantId, technicianId }: { tenantId: string; technicianId: string }): Promise<void> {
  const { version, ...technician } = await touchTechnician(manager, { tenantId, technicianId });
  const certifications = await manager.query<Held[]>(standing, [tenantId, technicianId]);
  await context.bus.publish(manager, {
    id: context.newId(),
    type: 'certification.changed',
    version: 1,
    tenant: tenantId,
    aggregate: { type: 'Technician', id: technicianId, sequence: version },
    occurredAt: context.now().toISOString(),
    causation: context.requestId,
    payload: { organizationId: tenantId, technicianId, ...technician, certifications },
  });
}
