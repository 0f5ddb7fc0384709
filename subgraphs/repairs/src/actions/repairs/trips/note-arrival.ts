import type { ActionContext } from '@platform/kit/graphql/context.js';

import { RepairJourney } from '../../../db/repairs/repair-journey.entity.js';
import { Repair } from '../../../db/repairs/repair.entity.js';
import { isOpen } from '../../../domain/repairs/repair-status-moves.js';
import { arrivalRefusal } from '../../../domain/repairs/types/device-journey.js';
import { withRepair } from '../with-repair.js';
import { journeysOf } from './journeys-of.js';
import type { DeviceSent } from './send-device.js';

export interface ArrivalToNote {
  repairId: string;
  expectedVersion: number;
  /** Null stands for now. */
  arrivedAt: Date | null;
}

/** Enters that the device of a repair has arrived where it was sent to. */
export function noteArrival(context: ActionContext, { repairId, expectedVersion, arrivedAt: told }: ArrivalToNote): Promise<DeviceSent> {
  return withRepair<DeviceSent>(context, { action: 'noteRepairArrival', repairId, expectedVersion }, async ({ manager, entry, repair }) => {
    const { tenantId } = repair;
    if (!isOpen(repair.status)) return { refused: 'NOT_OPEN' };
    const now = context.now();
    const arrivedAt = told ?? now;
    const journeys = await journeysOf(manager, repair);
    const refusal = arrivalRefusal(journeys, { arrivedAt, now });
    if (refusal !== null) return { refused: 'TRIP_REFUSED', because: refusal };
    const { id, leg } = journeys.at(-1)!;
    await manager.update(RepairJourney, { tenantId, id }, { arrivedAt });
    await manager.update(Repair, { tenantId, id: repairId }, { version: repair.version + 1 });
    entry.changes({ journeyLeg: { from: leg, to: leg }, arrivedAt: { to: arrivedAt.toISOString() } });
    entry.keptIn('RepairJourney', id);
    return { repairId };
  });
}
