import type { EntityManager } from 'typeorm';

import { LocationMovement } from './location-movement.entity.js';

export interface LocationChange extends Omit<LocationMovement, 'id'> {
  newId: () => string;
}

/** Changes what a location has of a part and appends why; the row itself refuses to hold less than nothing. */
export async function addToLocation(manager: EntityManager, { newId, ...movement }: LocationChange): Promise<void> {
  const { tenantId, locationId, partId, change } = movement;
  const [, changed] = await manager.query<[unknown, number]>('update location_stock set on_hand = on_hand + $4 where tenant_id = $1 and location_id = $2 and part_id = $3', [tenantId, locationId, partId, change]);
  if (changed === 0) {
    await manager.query(
      `insert into location_stock as s (tenant_id, id, location_id, part_id, on_hand) values ($1, $2, $3, $4, $5)
       on conflict (tenant_id, location_id, part_id) do update set on_hand = s.on_hand + $5`,
      [tenantId, newId(), locationId, partId, change],
    );
  }
  await manager.insert(LocationMovement, { ...movement, id: newId() });
}
