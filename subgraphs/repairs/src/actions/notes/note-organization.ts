import type { EntityManager } from 'typeorm';

import type { Event } from '@platform/kit/bus/event.js';

import { KnownOrganization } from '../../db/known/known-organization.entity.js';

export interface OrganizationRegistered {
  organizationId: string;
  displayName?: string;
  country?: string;
  region?: string | null;
}

/** Notes that an organisation exists, so that repairs can be taken over for it. */
export async function noteOrganization({ payload, occurredAt }: Event<OrganizationRegistered>, manager: EntityManager): Promise<void> {
  await manager
    .createQueryBuilder()
    .insert()
    .into(KnownOrganization)
    .values({
      tenantId: payload.organizationId,
      displayName: payload.displayName ?? null,
      country: payload.country ?? null,
      region: payload.region ?? null,
      registeredAt: new Date(occurredAt),
    })
    .orIgnore()
    .execute();
}
