import type { EntityManager } from 'typeorm';

import type { Event } from '@platform/kit/bus/event.js';

import { KnownOrganization } from '../db/known-organization.entity.js';

export interface OrganizationRegistered {
  organizationId: string;
  region?: string | null;
}

/** Notes that an organisation exists, so that accounts can be opened for it. */
export async function noteOrganization({ payload, occurredAt }: Event<OrganizationRegistered>, manager: EntityManager): Promise<void> {
  await manager
    .createQueryBuilder()
    .insert()
    .into(KnownOrganization)
    .values({ tenantId: payload.organizationId, region: payload.region ?? null, registeredAt: new Date(occurredAt) })
    .orIgnore()
    .execute();
}
