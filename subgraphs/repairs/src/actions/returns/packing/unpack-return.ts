import type { ActionContext } from '@platform/kit/graphql/context.js';

import { ReturnOrder } from '../../../db/returns/return-order.entity.js';
import { saveReturn } from '../change-return.js';
import { enterSteps } from '../enter-steps.js';
import { changeBulkReturn, saveBulkReturn, type ShipmentNotChanged } from './change-bulk-return.js';

export type Unpacked = { bulkReturnId: string } | ShipmentNotChanged | { refused: 'NOT_PACKED_HERE' };

/** Takes a return out of a shipment that has not left. */
export function unpackReturn(context: ActionContext, input: { bulkReturnId: string; returnId: string }): Promise<Unpacked> {
  const { bulkReturnId, returnId } = input;
  return changeBulkReturn<Unpacked>(context, { action: 'unpackReturn', bulkReturnId, expectedVersion: null, input, key: null }, async (packing) => {
    const { manager, entry, shipment } = packing;
    const { tenantId } = shipment;
    const owed = await manager.findOne(ReturnOrder, { where: { tenantId, id: returnId, bulkReturnId, state: 'PACKED' }, lock: { mode: 'pessimistic_write' } });
    if (owed === null) return { refused: 'NOT_PACKED_HERE' };
    await saveReturn({ manager, owed }, { state: 'OPEN', bulkReturnId: null, boxNumber: null });
    await enterSteps(context, manager, [{ tenantId, returnOrderId: returnId, kind: 'UNPACKED' }]);
    entry.changes({ returnId: { from: returnId, to: null } });
    await saveBulkReturn(packing, {});
    return { bulkReturnId };
  });
}
