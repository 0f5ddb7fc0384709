import type { EntityManager } from 'typeorm';

import type { Event } from '@platform/kit/bus/event.js';

import { KnownLocation } from '../../db/known/known-location.entity.js';

export interface LocationChanged {
  locationId: string;
  organizationId: string;
}

/** Notes that an organisation has a location, so that technicians can be tied to it. What else changes of it is nothing to this subgraph. */
export async function noteLocation({ payload: { organizationId, locationId } }: Event<LocationChanged>, manager: EntityManager): Promise<void> {
  await manager.createQueryBuilder().insert().into(KnownLocation).values({ tenantId: organizationId, id: locationId }).orIgnore().execute();
}
