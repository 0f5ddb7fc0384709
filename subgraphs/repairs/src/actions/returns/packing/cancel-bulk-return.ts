import type { ActionContext } from '@platform/kit/graphql/context.js';

import { enterSteps } from '../enter-steps.js';
import { changeBulkReturn, saveBulkReturn, type ShipmentNotChanged } from './change-bulk-return.js';

export type CancelledShipment = { bulkReturnId: string } | ShipmentNotChanged;

/** Gives a shipment up that has not left; what lay in it is open again. */
export function cancelBulkReturn(context: ActionContext, input: { bulkReturnId: string; expectedVersion: number }): Promise<CancelledShipment> {
  const { bulkReturnId, expectedVersion } = input;
  return changeBulkReturn<CancelledShipment>(context, { action: 'cancelBulkReturn', bulkReturnId, expectedVersion, input, key: null }, async (packing) => {
    const { manager, entry, shipment } = packing;
    const { tenantId } = shipment;
    const [released] = await manager.query<[{ id: string }[], number]>(
      `update return_order set state = 'OPEN', bulk_return_id = null, box_number = null, version = version + 1 where tenant_id = $1 and bulk_return_id = $2 and state = 'PACKED' returning id`,
      [tenantId, bulkReturnId],
    );
    await enterSteps(context, manager, released.map(({ id }) => ({ tenantId, returnOrderId: id, kind: 'UNPACKED' })));
    await saveBulkReturn(packing, { state: 'CANCELLED' });
    entry.changes({ shipmentState: { from: 'OPEN', to: 'CANCELLED' } });
    return { bulkReturnId };
  });
}
