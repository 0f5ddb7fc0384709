import { type EntityManager, LessThanOrEqual } from 'typeorm';

import { RepairVisit } from '../../../db/repairs/repair-visit.entity.js';
import type { Repair } from '../../../db/repairs/repair.entity.js';

/** Of a repair that is over no visit stays planned: one whose span had begun when it was completed was held, every other is called off. */
export async function closeVisits(manager: EntityManager, { tenantId, id: repairId }: Pick<Repair, 'tenantId' | 'id'>, { completedAt, endedAt }: { completedAt: Date | null; endedAt: Date }): Promise<void> {
  const planned = { tenantId, repairId, state: 'PLANNED' as const };
  if (completedAt !== null) await manager.update(RepairVisit, { ...planned, plannedFrom: LessThanOrEqual(completedAt) }, { state: 'HELD', endedAt });
  await manager.update(RepairVisit, planned, { state: 'CANCELLED', endedAt });
}
