import { platformTenant } from '@platform/kit/bus/event.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';

import { Depot } from '../../db/parts/depot.entity.js';

export interface DepotToChange {
  depotId: string;
  cutOffHour: number;
  dispatchBusinessDays: number;
  reason: string;
}

export type ChangeOfDepot = { depot: Depot } | { refused: 'DEPOT_UNKNOWN' };

/** Changes until when a depot takes orders for the same day, and how soon it sends: of orders that are accepted from now on. What was promised before stays promised. */
export function changeDepot(context: ActionContext, key: string, input: DepotToChange): Promise<ChangeOfDepot> {
  const { depotId, cutOffHour, dispatchBusinessDays, reason } = input;
  const subject = { type: 'Depot', id: depotId };
  return once<ChangeOfDepot>(context, { key, operation: 'changeDepot', input, tenant: platformTenant, subject, reason }, async (manager, entry) => {
    const depot = await manager.findOne(Depot, { where: { id: depotId }, lock: { mode: 'pessimistic_write' } });
    if (depot === null) return { refused: 'DEPOT_UNKNOWN' };
    await manager.update(Depot, { id: depotId }, { cutOffHour, dispatchBusinessDays });
    entry.changes({ cutOffHour: { from: depot.cutOffHour, to: cutOffHour }, dispatchBusinessDays: { from: depot.dispatchBusinessDays, to: dispatchBusinessDays } });
    return { depot: { ...depot, cutOffHour, dispatchBusinessDays } };
  });
}
