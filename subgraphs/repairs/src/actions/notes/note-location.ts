import type { EntityManager } from 'typeorm';

import type { Event } from '@platform/kit/bus/event.js';

export interface LocationChanged {
  locationId: string;
  organizationId: string;
  shipTo: string;
  name: string;
  country: string;
  region?: string | null;
  timeZone: string;
}

/** Keeps a location as its owner last told of it. The quarters of repairs already completed there do not move with it. */
export async function noteLocation({ payload, aggregate }: Event<LocationChanged>, manager: EntityManager): Promise<void> {
  const { organizationId, locationId, shipTo, name, country, region = null, timeZone } = payload;
  await manager.query(
    `insert into known_location (tenant_id, id, ship_to, name, country, region, time_zone, sequence) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (tenant_id, id) do update set ship_to = excluded.ship_to, name = excluded.name, country = excluded.country,
       region = excluded.region, time_zone = excluded.time_zone, sequence = excluded.sequence
     where known_location.sequence <= excluded.sequence`,
    [organizationId, locationId, shipTo, name, country, region, timeZone, aggregate.sequence],
  );
}
