import { type EntityManager, In, Not } from 'typeorm';

import { Repair } from '../../db/repairs/repair.entity.js';

/** The repair of the device that is neither completed nor cancelled; a device has at most one. */
export function openRepairOf(manager: EntityManager, { tenantId, deviceId }: { tenantId: string; deviceId: string }): Promise<Repair | null> {
  return manager.findOneBy(Repair, { tenantId, deviceId, status: Not(In(['SPCM', 'CANCELLED'])) });
}
