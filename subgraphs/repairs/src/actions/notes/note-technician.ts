import type { EntityManager } from 'typeorm';

import type { Event } from '@platform/kit/bus/event.js';

export interface TechnicianRegistered {
  organizationId: string;
  /** The technician's id on this platform. */
  technicianId: string;
  /** The technician id of the repair systems. */
  techId: string;
}

/** Notes that a technician works for the organisation, so that repairs can name them. */
export async function noteTechnician({ payload: { organizationId, technicianId, techId } }: Event<TechnicianRegistered>, manager: EntityManager): Promise<void> {
  await manager.query(
    `insert into known_technician (tenant_id, id, tech_id) values ($1, $2, $3)
     on conflict (tenant_id, id) do update set tech_id = excluded.tech_id`,
    [organizationId, technicianId, techId],
  );
}
