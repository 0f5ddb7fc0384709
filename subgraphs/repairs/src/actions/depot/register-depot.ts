import { platformTenant } from '@platform/kit/bus/event.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';
import { calendarRegions } from '@platform/kit/pure/business-calendar/business-calendars.js';

import { Depot } from '../../db/parts/depot.entity.js';
import { type DepotRefusal, depotRefusal } from '../../domain/depot/depot-refusal.js';

export type DepotToRegister = Omit<Depot, 'id'>;
export type RegisteredDepot = { depot: Depot } | DepotRefusal;

/** Registers a place from which the manufacturer sends parts; from then on it serves its countries, and it has nothing in stock. */
export function registerDepot(context: ActionContext, key: string, input: DepotToRegister): Promise<RegisteredDepot> {
  const depot: Depot = { id: context.newId(), ...input };
  const subject = { type: 'Depot', id: depot.id };
  return once<RegisteredDepot>(context, { key, operation: 'registerDepot', input, tenant: platformTenant, subject }, async (manager, entry) => {
    // Two that are registered at once see each other.
    await manager.query('lock table repairs.depot in share row exclusive mode');
    const refusal = depotRefusal({ depot, depots: await manager.find(Depot, { order: { code: 'ASC' } }), calendarRegions });
    if (refusal !== null) return refusal;
    await manager.insert(Depot, depot);
    const { code, countries, calendarRegion, timeZone, cutOffHour, dispatchBusinessDays } = depot;
    const kept = { depotCode: code, countries: countries.join('+'), calendarRegion, timeZone, cutOffHour, dispatchBusinessDays };
    entry.changes(Object.fromEntries(Object.entries(kept).map(([field, to]) => [field, { from: null, to }])));
    return { depot };
  });
}
