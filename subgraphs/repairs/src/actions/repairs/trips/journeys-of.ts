import type { EntityManager } from 'typeorm';

import { RepairJourney } from '../../../db/repairs/repair-journey.entity.js';
import { RepairVisit } from '../../../db/repairs/repair-visit.entity.js';
import type { Repair } from '../../../db/repairs/repair.entity.js';

type Named = Pick<Repair, 'tenantId' | 'id'>;

/** The ways of a repair's device, the first one first. */
export function journeysOf(manager: EntityManager, { tenantId, id: repairId }: Named): Promise<RepairJourney[]> {
  return manager.find(RepairJourney, { where: { tenantId, repairId }, order: { place: 'ASC' } });
}

/** The visits of a repair on site, the first one first. */
export function visitsOf(manager: EntityManager, { tenantId, id: repairId }: Named): Promise<RepairVisit[]> {
  return manager.find(RepairVisit, { where: { tenantId, repairId }, order: { place: 'ASC' } });
}
