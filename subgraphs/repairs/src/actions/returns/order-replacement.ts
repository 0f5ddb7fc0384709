import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import { PartOrderLine } from '../../db/orders/part-order-line.entity.js';
import { PartOrder } from '../../db/orders/part-order.entity.js';
import { readOrderedParts } from '../../db/parts/read-ordered-parts.js';
import type { ReturnOrder } from '../../db/returns/return-order.entity.js';
import { OrderedCatalogue } from '../orders/ordered-catalogue.js';
import { placeOrder } from '../orders/place-order.js';

/**
 * Orders, for nothing, what takes the place of a part dead on arrival: for the same repair, from the same depot, promised as other orders
 * are, on the terms of the original, so that the defective part is owed back for it when it leaves. Null where no order is behind the return.
 */
export async function orderReplacement(context: ActionContext, manager: EntityManager, owed: ReturnOrder): Promise<PartOrder | null> {
  const { tenantId } = owed;
  const line = await manager.findOneBy(PartOrderLine, { tenantId, id: owed.sourceId });
  if (line === null) return null;
  const original = await manager.findOneByOrFail(PartOrder, { tenantId, id: line.orderId });
  const sent = new OrderedCatalogue(await readOrderedParts(manager, [owed.partNumber])).sentFor(owed.partNumber);
  const { locationId, program, repairId, purchaseOrderNumber, currency, vatIncluded, accountId, depotId, kind } = original;
  const free = { part: { id: sent?.part.id ?? line.partId }, orderedPartId: line.partId, priceCategory: line.priceCategory, quantity: 1, unitPriceMinor: 0n, replacesReturnId: owed.id };
  return placeOrder(context, manager, {
    ...{ tenantId, locationId, program, repairId, purchaseOrderNumber, currency, vatIncluded, seedStock: kind === 'SEED_STOCK' },
    ...{ depot: { id: depotId }, account: { id: accountId }, lines: [free] },
  });
}
