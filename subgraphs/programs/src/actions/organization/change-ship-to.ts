import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { unlessTaken } from '@platform/kit/database/unless-taken.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { ServiceLocation } from '../../db/organization/service-location.entity.js';
import { announce } from '../announce.js';
import { locationChanged, toldLocation } from './told-organization.js';

export interface ShipToToChange {
  locationId: string;
  expectedVersion: number;
  shipTo: string;
  reason: string;
}

export type ChangeOfShipTo = { locationId: string } | { refused: 'LOCATION_UNKNOWN' | 'SHIP_TO_TAKEN' | 'SHIP_TO_UNCHANGED' } | { refused: 'VERSION_CONFLICT'; currentVersion: number };

/** Gives a service location another Ship-To; what was sent under the earlier one keeps it on its papers. */
export async function changeShipTo(context: ActionContext, { locationId: id, expectedVersion, shipTo, reason }: ShipToToChange): Promise<ChangeOfShipTo> {
  const known = await look(context, (manager) => manager.findOneBy(ServiceLocation, { id }));
  const deed = { action: 'changeShipTo', tenant: known?.tenantId ?? null, subject: { type: 'ServiceLocation', id }, reason };
  if (known === null) return refuse(context, deed, { refused: 'LOCATION_UNKNOWN' });
  return perform<ChangeOfShipTo>(context, deed, async (manager, entry) => {
    const location = await manager.findOneOrFail(ServiceLocation, { where: { tenantId: known.tenantId, id }, lock: { mode: 'pessimistic_write' } });
    if (location.version !== expectedVersion) return { refused: 'VERSION_CONFLICT', currentVersion: location.version };
    const from = location.shipTo;
    if (from === shipTo) return { refused: 'SHIP_TO_UNCHANGED' };
    const changed = await unlessTaken(manager, { index: 'service_location_ship_to', write: () => manager.save(Object.assign(location, { shipTo })) });
    if (changed === 'TAKEN') return { refused: 'SHIP_TO_TAKEN' };
    entry.changes({ shipTo: { from, to: shipTo } });
    await announce(context, manager, { type: locationChanged, ...toldLocation(changed) });
    return { locationId: id };
  });
}
