import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';

import { KnownLocation } from '../../db/known/known-location.entity.js';
import { KnownTechnician } from '../../db/known/known-technician.entity.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import { completionRefusal } from '../../domain/repairs/completion-refusal.js';
import { localQuarter } from '../../domain/repairs/local-quarter.js';
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
  const subject = { type: 'Repair', id: input.repairId };
  if (tenant === null) return refuse(context, { action: 'completeRepair', tenant, subject }, { refused: 'REPAIR_UNKNOWN' });
  return once<Completion>(context, { key, operation: 'completeRepair', input, tenant, subject }, (manager, entry) => complete(context, { ...input, tenantId: tenant }, { manager, entry }));
}

async function ownerOf(context: ActionContext, repairId: string): Promise<string | null> {
  const repair = await look(context, (manager) => manager.findOneBy(Repair, { id: repairId }));
  return repair?.tenantId ?? null;
}

interface Writing {
  manager: EntityManager;
  entry: Entry;
}

async function complete(context: ActionContext, input: RepairToComplete & { tenantId: string }, { manager, entry }: Writing): Promise<Completion> {
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
  entry.changes({ status: { from: repair.status, to: done.status }, completedAt: { to: completedAt.toISOString() }, completedQuarter: { to: counted.quarter }, technicianId: { from: repair.technicianId, to: technician?.id ?? repair.technicianId } });
  await manager.update(Repair, { tenantId, id: repairId }, done);
  await publishCompleted(context, manager, { organizationId: tenantId, repairs: [{ repairId, locationId: repair.locationId, ...counted }] });
  return { repair: repairSnapshot(Object.assign(repair, done)) };
}
