import type { ActionContext } from '@platform/kit/graphql/context.js';

import { RepairJourney } from '../../../db/repairs/repair-journey.entity.js';
import { Repair } from '../../../db/repairs/repair.entity.js';
import { isOpen } from '../../../domain/repairs/repair-status-moves.js';
import { type JourneyLeg, sendingRefusal } from '../../../domain/repairs/types/device-journey.js';
import { type RepairGone, withRepair } from '../with-repair.js';
import { journeysOf } from './journeys-of.js';
import type { TripRefused } from './trip-refused.js';

export interface DeviceToSend {
  repairId: string;
  expectedVersion: number;
  leg: JourneyLeg;
  /** Null where it was not told who carries it. */
  tracking: { carrierCode: string; trackingNumber: string } | null;
  /** Null stands for now. */
  sentAt: Date | null;
}

export type DeviceSent = { repairId: string } | RepairGone | TripRefused;

/** Enters that the device of a repair by mail was sent to the repair centre, or back from it; what was under way before has then arrived. */
export function sendDevice(context: ActionContext, { repairId, expectedVersion, leg, tracking, sentAt: told }: DeviceToSend): Promise<DeviceSent> {
  return withRepair<DeviceSent>(context, { action: 'sendRepairDevice', repairId, expectedVersion }, async ({ manager, entry, repair }) => {
    const { tenantId, repairType, createdAt } = repair;
    if (!isOpen(repair.status)) return { refused: 'NOT_OPEN' };
    const now = context.now();
    const sentAt = told ?? now;
    const journeys = await journeysOf(manager, repair);
    const refusal = sendingRefusal({ repairType, createdAt, journeys }, { leg, sentAt, now });
    if (refusal !== null) return { refused: 'TRIP_REFUSED', because: refusal };
    const last = journeys.at(-1);
    if (last !== undefined && last.arrivedAt === null) await manager.update(RepairJourney, { tenantId, id: last.id }, { arrivedAt: sentAt });
    const journey = { tenantId, id: context.newId(), repairId, place: journeys.length + 1, leg, carrierCode: tracking?.carrierCode ?? null, trackingNumber: tracking?.trackingNumber ?? null, sentAt, arrivedAt: null };
    await manager.insert(RepairJourney, journey);
    await manager.update(Repair, { tenantId, id: repairId }, { version: repair.version + 1 });
    entry.changes({ journeyLeg: { to: leg }, sentAt: { to: sentAt.toISOString() } });
    entry.keptIn('RepairJourney', journey.id);
    return { repairId };
  });
}
