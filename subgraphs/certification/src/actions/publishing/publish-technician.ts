import type { EntityManager } from 'typeorm';

import type { News } from '@platform/kit/bus/event.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';

import type { Technician } from '../../db/technician.entity.js';

export const technicianRegistered = 'technician.registered';

/** Tells the other subgraphs that a technician works for the organisation. */
export async function publishTechnician(context: ActionContext, manager: EntityManager, technician: Technician): Promise<void> {
  await context.bus.publish(manager, {
    id: context.newId(),
    type: technicianRegistered,
    version: 1,
    occurredAt: context.now().toISOString(),
    causation: context.requestId,
    ...toldTechnician(technician),
  });
}

export function toldTechnician({ id: technicianId, tenantId: organizationId, technicianId: techId, version }: Technician): Pick<News, 'tenant' | 'aggregate' | 'payload'> {
  return { tenant: organizationId, aggregate: { type: 'Technician', id: technicianId, sequence: version }, payload: { organizationId, technicianId, techId } };
}
