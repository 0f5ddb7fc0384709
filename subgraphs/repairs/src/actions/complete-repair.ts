import type { EntityManager } from 'typeorm';

import { inTransaction } from '@platform/kit/database/session.js';
import { type ActionContext, actorOf } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';

import { KnownLocation } from '../db/known-location.entity.js';
import { KnownTechnician } from '../db/known-technician.entity.js';
import { Repair } from '../db/repair.entity.js';
import { completionRefusal } from '../domain/completion-refusal.js';
import { localQuarter } from '../domain/local-quarter.js';
import { publishCompleted } from './publish-repairs.js';
import { type RepairSnapshot, repairSnapshot } from './repair-snapshot.js';

export interface RepairToComplete {
  repairId: string;
  expectedVersion: number;
  /** Null stands for now. */
  completedAt: Date | null;
  /** Null leaves the technician as named before. */
  technicianId: string | null;
}

export type Completion =
  | { repair: RepairSnapshot }
  | { refused: 'REPAIR_UNKNOWN' | 'CANCELLED' | 'IN_THE_FUTURE' | 'BEFORE_CREATION' | 'TECHNICIAN_UNKNOWN' }
  | { refused: 'ALREADY_COMPLETED'; completedAt: string }
  | { refused: 'CHANGED_SINCE'; currentVersion: number };

/** Completes a repair once per key; it counts for the quarter of its completion on the calendar of its location. */
export async function completeRepair(context: ActionContext, key: string, input: RepairToComplete): Promise<Completion> {
  const tenant = context.viewer.tenant ?? (await ownerOf(context, input.repairId));
  if (tenant === null) return { refused: 'REPAIR_UNKNOWN' };
  return once<Completion>(context, { key, operation: 'completeRepair', input, tenant }, (manager) => complete(context, manager, { ...input, tenantId: tenant }));
}

async function ownerOf(context: ActionContext, repairId: string): Promise<string | null> {
  const repair = await inTransaction(context.dataSource, actorOf(context), (manager) => manager.findOneBy(Repair, { id: repairId }));
  return repair?.tenantId ?? null;
}

async function complete(context: ActionContext, manager: EntityManager, input: RepairToComplete & { tenantId: string }): Promise<Completion> {
  const { tenantId, repairId, expectedVersion, technicianId } = input;
  const now = context.now();
  const completedAt = input.completedAt ?? now;
  const repair = await manager.findOne(Repair, { where: { tenantId, id: repairId }, lock: { mode: 'pessimistic_write' } });
  if (repair === null) return { refused: 'REPAIR_UNKNOWN' };
  const refusal = completionRefusal({ status: repair.status, createdAt: repair.createdAt, completedAt, now });
  if (refusal === 'ALREADY_COMPLETED') return { refused: refusal, completedAt: repair.completedAt!.toISOString() };
  if (repair.version !== expectedVersion) return { refused: 'CHANGED_SINCE', currentVersion: repair.version };
  if (refusal !== null) return { refused: refusal };
  const technician = technicianId === null ? null : await manager.findOneBy(KnownTechnician, { tenantId, id: technicianId });
  if (technicianId !== null && technician === null) return { refused: 'TECHNICIAN_UNKNOWN' };

  const { timeZone } = await manager.findOneByOrFail(KnownLocation, { tenantId, id: repair.locationId });
  const counted = localQuarter(completedAt, timeZone);
  const done = {
    status: 'SPCM' as const,
    ...{ completedAt, completedOn: counted.on, completedQuarter: counted.quarter },
    ...(technician === null ? {} : { technicianId: technician.id, techId: technician.techId }),
    version: repair.version + 1,
  };
  await manager.update(Repair, { tenantId, id: repairId }, done);
  await publishCompleted(context, manager, { organizationId: tenantId, repairs: [{ repairId, locationId: repair.locationId, ...counted }] });
  return { repair: repairSnapshot(Object.assign(repair, done)) };
}
