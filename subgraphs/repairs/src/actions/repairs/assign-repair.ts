import type { ActionContext } from '@platform/kit/graphql/context.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

import { KnownLocation } from '../../db/known/known-location.entity.js';
import { KnownTechnician } from '../../db/known/known-technician.entity.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import type { TechnicianStop } from '../../domain/eligibility/technician-certified.js';
import { isOpen } from '../../domain/repairs/repair-status-moves.js';
import { judgeTechnician } from './judge-technician.js';
import { type RepairGone, withRepair } from './with-repair.js';

export interface RepairToAssign {
  repairId: string;
  expectedVersion: number;
  /** Null puts it back into the queue. */
  technicianId: string | null;
}

export type Assigned = { repairId: string } | RepairGone | { refused: 'TECHNICIAN_UNKNOWN' | 'NOT_OPEN' } | { refused: 'TECHNICIAN_NOT_CERTIFIED'; stop: TechnicianStop };

/** Gives an open repair to a technician, who must be certified for its product today where the programme asks for it, or takes it back. */
export function assignRepair(context: ActionContext, { repairId, expectedVersion, technicianId }: RepairToAssign): Promise<Assigned> {
  return withRepair<Assigned>(context, { action: 'assignRepair', repairId, expectedVersion }, async ({ manager, entry, repair }) => {
    const { tenantId } = repair;
    if (!isOpen(repair.status)) return { refused: 'NOT_OPEN' };
    const technician = technicianId === null ? null : await manager.findOneBy(KnownTechnician, { tenantId, id: technicianId });
    if (technicianId !== null && technician === null) return { refused: 'TECHNICIAN_UNKNOWN' };
    if (technicianId !== null) {
      const { timeZone } = await manager.findOneByOrFail(KnownLocation, { tenantId, id: repair.locationId });
      const stop = await judgeTechnician(manager, { repair, technicianId, on: localDateAt(context.now(), timeZone) });
      // What it is may be found out on the bench; completing asks again.
      if (stop !== null && stop !== 'PRODUCT_UNKNOWN') return { refused: 'TECHNICIAN_NOT_CERTIFIED', stop };
    }
    entry.changes({ technicianId: { from: repair.technicianId, to: technicianId } });
    await manager.update(Repair, { tenantId, id: repairId }, { technicianId, techId: technician?.techId ?? null, version: repair.version + 1 });
    return { repairId };
  });
}
