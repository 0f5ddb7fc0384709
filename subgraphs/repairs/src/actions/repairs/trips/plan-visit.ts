import type { ActionContext } from '@platform/kit/graphql/context.js';

import { RepairVisit } from '../../../db/repairs/repair-visit.entity.js';
import { Repair } from '../../../db/repairs/repair.entity.js';
import { isOpen } from '../../../domain/repairs/repair-status-moves.js';
import { visitRefusal } from '../../../domain/repairs/types/site-visit.js';
import { type RepairGone, withRepair } from '../with-repair.js';
import { visitsOf } from './journeys-of.js';
import type { TripRefused } from './trip-refused.js';

export interface VisitToPlan {
  repairId: string;
  expectedVersion: number;
  from: Date;
  to: Date;
}

export type VisitPlanned = { repairId: string } | RepairGone | TripRefused;

/** Plans a visit to where the device of an open repair stands; one that was planned before is called off by it. */
export function planVisit(context: ActionContext, { repairId, expectedVersion, from, to }: VisitToPlan): Promise<VisitPlanned> {
  return withRepair<VisitPlanned>(context, { action: 'planRepairVisit', repairId, expectedVersion }, async ({ manager, entry, repair }) => {
    const { tenantId, repairType } = repair;
    if (!isOpen(repair.status)) return { refused: 'NOT_OPEN' };
    const now = context.now();
    const refusal = visitRefusal(repairType, { from, to, now });
    if (refusal !== null) return { refused: 'TRIP_REFUSED', because: refusal };
    const visits = await visitsOf(manager, repair);
    await manager.update(RepairVisit, { tenantId, repairId, state: 'PLANNED' }, { state: 'CANCELLED', endedAt: now });
    const visit = { tenantId, id: context.newId(), repairId, place: visits.length + 1, state: 'PLANNED' as const, plannedFrom: from, plannedTo: to, endedAt: null };
    await manager.insert(RepairVisit, visit);
    await manager.update(Repair, { tenantId, id: repairId }, { version: repair.version + 1 });
    entry.changes({ visitState: { to: 'PLANNED' }, plannedFrom: { to: from.toISOString() } });
    entry.keptIn('RepairVisit', visit.id);
    return { repairId };
  });
}
