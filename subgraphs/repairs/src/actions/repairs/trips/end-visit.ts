import type { ActionContext } from '@platform/kit/graphql/context.js';

import { RepairVisit } from '../../../db/repairs/repair-visit.entity.js';
import { Repair } from '../../../db/repairs/repair.entity.js';
import { isOpen } from '../../../domain/repairs/repair-status-moves.js';
import { visitEndRefusal, type VisitState } from '../../../domain/repairs/types/site-visit.js';
import { withRepair } from '../with-repair.js';
import { visitsOf } from './journeys-of.js';
import type { VisitPlanned } from './plan-visit.js';

export interface VisitToEnd {
  repairId: string;
  expectedVersion: number;
  outcome: Exclude<VisitState, 'PLANNED'>;
}

/** Enters how the planned visit of an open repair came out: held, missed or called off. */
export function endVisit(context: ActionContext, { repairId, expectedVersion, outcome }: VisitToEnd): Promise<VisitPlanned> {
  return withRepair<VisitPlanned>(context, { action: 'endRepairVisit', repairId, expectedVersion }, async ({ manager, entry, repair }) => {
    const { tenantId } = repair;
    if (!isOpen(repair.status)) return { refused: 'NOT_OPEN' };
    const now = context.now();
    const visits = await visitsOf(manager, repair);
    const refusal = visitEndRefusal(visits, { outcome, now });
    if (refusal !== null) return { refused: 'TRIP_REFUSED', because: refusal };
    const { id } = visits.find(({ state }) => state === 'PLANNED')!;
    await manager.update(RepairVisit, { tenantId, id }, { state: outcome, endedAt: now });
    await manager.update(Repair, { tenantId, id: repairId }, { version: repair.version + 1 });
    entry.changes({ visitState: { from: 'PLANNED', to: outcome } });
    entry.keptIn('RepairVisit', id);
    return { repairId };
  });
}
