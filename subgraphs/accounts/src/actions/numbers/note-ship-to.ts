import type { EntityManager } from 'typeorm';

import type { Event } from '@platform/kit/bus/event.js';

export interface LocationChanged {
  locationId: string;
  organizationId: string;
  shipTo: string;
}

/** Keeps the Ship-To of a service location, so that the accounts of its organisation are found by it. */
export async function noteShipTo({ payload, aggregate }: Event<LocationChanged>, manager: EntityManager): Promise<void> {
  const { organizationId, locationId, shipTo } = payload;
  await manager.query(
    `insert into known_ship_to (tenant_id, id, ship_to, sequence) values ($1, $2, $3, $4)
     on conflict (tenant_id, id) do update set ship_to = excluded.ship_to, sequence = excluded.sequence where known_ship_to.sequence <= excluded.sequence`,
    [organizationId, locationId, shipTo, aggregate.sequence],
  );
}
