import type { EntityManager } from 'typeorm';

import { criterionOf } from '@platform/kit/pure/rule-set.js';

import { KnownAccount } from '../../db/known/known-account.entity.js';
import { KnownLocation } from '../../db/known/known-location.entity.js';
import type { PartOrder } from '../../db/orders/part-order.entity.js';
import type { PartOrderLine } from '../../db/orders/part-order-line.entity.js';
import { Depot } from '../../db/parts/depot.entity.js';
import { type DispatchPromise, dispatchPromise } from '../../domain/dispatch/dispatch-promise.js';
import { OrderAccountStanding } from '../../domain/dispatch/next-day-dispatch.js';
import { partOrderStatus } from '../../domain/orders/part-order-status.js';
import { programTerms } from './program-terms.js';

export interface Acceptance {
  order: PartOrder;
  lines: readonly Pick<PartOrderLine, 'quantity' | 'reserved' | 'shipped' | 'cancelled' | 'delivered'>[];
  /** Null where the order costs nothing: then it is on the account it was placed on. */
  accountId: string | null;
  at: Date;
}

/** What acceptance makes of an order: its status, and the day it is promised to leave, or why none is. The caller saves it. */
export async function acceptOrder(manager: EntityManager, { order, lines, accountId, at }: Acceptance): Promise<Partial<PartOrder>> {
  const credit = accountId === null ? ('NOT_NEEDED' as const) : ('RESERVED' as const);
  const paying = accountId ?? order.accountId;
  const { plannedDispatchOn, reasons, calendarVersion } = await promiseFor(manager, { order: { ...order, accountId: paying }, lines, at });
  return {
    ...{ credit, accountId: paying, acceptedAt: at, status: partOrderStatus(credit, lines) },
    ...{ plannedDispatchOn, dispatchReasons: [...reasons], calendarVersion },
  };
}

/** The promise is made once, at acceptance, by what is set aside and how the account stands in that moment. */
async function promiseFor(manager: EntityManager, { order, lines, at }: Pick<Acceptance, 'order' | 'lines' | 'at'>): Promise<DispatchPromise> {
  const { tenantId } = order;
  const depot = await manager.findOneByOrFail(Depot, { id: order.depotId });
  const account = order.accountId === null ? null : await manager.findOneBy(KnownAccount, { tenantId, id: order.accountId });
  const partsAvailable = lines.every(({ quantity, reserved, shipped, cancelled }) => reserved + shipped + cancelled === quantity);
  const facts = { acceptedAt: at, partsAvailable, accountStatus: standingOf(account), returnAwaited: order.returnsFirst };
  return dispatchPromise(facts, depot, { businessDays: await businessDaysFor(manager, { order, depot, at }) });
}

/** An account that is not known here, or not active, does not stand well. */
function standingOf(account: KnownAccount | null): OrderAccountStanding {
  if (account === null || account.status !== 'ACTIVE') return OrderAccountStanding.SUSPENDED;
  return account.standing in OrderAccountStanding ? (account.standing as OrderAccountStanding) : OrderAccountStanding.ON_HOLD;
}

/** iOS Direct Service names its number in its terms; for the others the depot's own counts. */
async function businessDaysFor(manager: EntityManager, { order, depot, at }: { order: PartOrder; depot: Depot; at: Date }): Promise<number> {
  if (order.program !== 'IDS') return depot.dispatchBusinessDays;
  const { tenantId, locationId: id } = order;
  const place = await manager.findOneByOrFail(KnownLocation, { tenantId, id });
  const terms = await programTerms(manager, { program: 'IDS', region: place.region ?? place.country, at });
  return terms === null ? depot.dispatchBusinessDays : criterionOf(terms, 'IDS.NEXT_DAY_DISPATCH', 'withinBusinessDays').params.businessDays;
}
