import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import type { Technician } from '../../db/technician.entity.js';

/** Tells the other subgraphs that a technician works for the organisation. */
export async function publishTechnician(context: ActionContext, manager: EntityManager, technician: Technician): Promise<void> {
  const { id: technicianId, tenantId: organizationId, technicianId: techId, version } = technician;
  await context.bus.publish(manager, {
    id: context.newId(),
    type: 'technician.registered',
    version: 1,
    tenant: organizationId,
    aggregate: { type: 'Technician', id: technicianId, sequence: version },
    occurredAt: context.now().toISOString(),
    causation: context.requestId,
    payload: { organizationId, technicianId, techId },
  });
}
