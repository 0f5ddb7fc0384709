import type { ActionContext } from '@platform/kit/graphql/context.js';

import { RepairCustomer } from '../../db/repairs/repair-customer.entity.js';
import { type RepairGone, withRepair } from './with-repair.js';

export interface CustomerTold {
  name: string;
  email: string | null;
  phone: string | null;
}

export type CustomerKept = { repairId: string } | RepairGone;

/** Keeps whom to tell that a device is ready, apart from the repair; null forgets them, and nothing of them stands in the trail. */
export function keepCustomer(context: ActionContext, { repairId, customer }: { repairId: string; customer: CustomerTold | null }): Promise<CustomerKept> {
  return withRepair<CustomerKept>(context, { action: 'keepRepairCustomer', repairId }, async ({ manager, repair: { tenantId } }) => {
    await manager.delete(RepairCustomer, { tenantId, repairId });
    if (customer !== null) await manager.insert(RepairCustomer, { ...customer, tenantId, id: context.newId(), repairId, recordedAt: context.now() });
    return { repairId };
  });
}
