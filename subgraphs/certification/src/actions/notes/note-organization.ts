import type { Event } from '@platform/kit/bus/event.js';
import type { EntityManager } from 'typeorm';

import { KnownOrganization } from '../../db/known/known-organization.entity.js';

export interface OrganizationRegistered {
  organizationId: string;
  region?: string | null;
}

/** Notes that an organisation exists, so that technicians can be registered for it. */
export async function noteOrganization({ payload, occurredAt }: Event<OrganizationRegistered>, manager: EntityManager): Promise<void> {
  await manager
    .createQueryBuilder()
    .insert()
    .into(KnownOrganization)
    .values({ tenantId: payload.organizationId, region: payload.region ?? null, registeredAt: new Date(occurredAt) })
    .orIgnore()
    .execute();
}
