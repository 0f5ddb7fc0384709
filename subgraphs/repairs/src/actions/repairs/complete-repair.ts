import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { refuse } from '@platform/kit/audit-trail/perform.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';

import { KnownLocation } from '../../db/known/known-location.entity.js';
import { KnownTechnician } from '../../db/known/known-technician.entity.js';
import { countTurnarounds } from '../../db/repairs/count-turnaround.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import type { TechnicianStop } from '../../domain/eligibility/technician-certified.js';
import { completionRefusal } from '../../domain/repairs/completion-refusal.js';
import { localQuarter } from '../../domain/repairs/local-quarter.js';
import { recordServiceWarranty } from '../devices/record-service-warranty.js';
import { type CompletionBarred, completionBarred, type CompletionTold, keepModuleSerials } from './completion-checks.js';
import { judgeTechnician } from './judge-technician.js';
import { measureRepair } from './measure-repair.js';
import { publishCompleted } from './publish-repairs.js';
import { replacementOf } from './replacement-of.js';
import { type RepairSnapshot, repairSnapshot } from './repair-snapshot.js';
import { takeStep } from './take-step.js';
import { closeVisits } from './trips/close-visits.js';
import { ownerOf } from './with-repair.js';

export interface RepairToComplete {
  repairId: string;
  expectedVersion: number;
  /** Null stands for now. */
  completedAt: Date | null;
  /** Null leaves the technician as named before. */
  technicianId: string | null;
}

/** A completion with what only some repairs need. */
export type CompletionAsked = RepairToComplete & Partial<CompletionTold>;

export type Completion =
  | { repair: RepairSnapshot }
  | { refused: 'REPAIR_UNKNOWN' | 'CANCELLED' | 'IN_THE_FUTURE' | 'BEFORE_CREATION' | 'TECHNICIAN_UNKNOWN' }
  | { refused: 'ALREADY_COMPLETED'; completedAt: string }
  | { refused: 'TECHNICIAN_NOT_CERTIFIED'; stop: TechnicianStop }
  | { refused: 'REPLACEMENT_REFUSED'; because: string }
  | CompletionBarred
  | { refused: 'CHANGED_SINCE'; currentVersion: number };

/** Completes a repair once per key; it counts for the quarter of its completion on the calendar of its location. */
export async function completeRepair(context: ActionContext, key: string, input: CompletionAsked): Promise<Completion> {
  const tenant = context.viewer.tenant ?? (await ownerOf(context, input.repairId));
  const subject = { type: 'Repair', id: input.repairId };
  if (tenant === null) return refuse(context, { action: 'completeRepair', tenant, subject }, { refused: 'REPAIR_UNKNOWN' });
  return once<Completion>(context, { key, operation: 'completeRepair', input, tenant, subject }, (manager, entry) => complete(context, { ...input, tenantId: tenant }, { manager, entry }));
}

interface Writing {
  manager: EntityManager;
  entry: Entry;
}

async function complete(context: ActionContext, input: CompletionAsked & { tenantId: string }, { manager, entry }: Writing): Promise<Completion> {
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

  const location = await manager.findOneByOrFail(KnownLocation, { tenantId, id: repair.locationId });
  const counted = localQuarter(completedAt, location.timeZone);
  const told = { modules: input.modules ?? [], replacementSerialNumber: input.replacementSerialNumber ?? null, noTroubleClass: input.noTroubleClass ?? null };
  const stop = await judgeTechnician(manager, { repair, technicianId: technician?.id ?? repair.technicianId, on: counted.on });
  if (stop !== null) return { refused: 'TECHNICIAN_NOT_CERTIFIED', stop };
  const barred = await completionBarred(manager, { repair, location, told, on: counted.on, at: completedAt });
  if (barred !== null) return barred;

  const { replacementSerialNumber, noTroubleClass } = told;
  const linked = await replacementOf(context, manager, { repair, serialNumber: replacementSerialNumber, on: counted.on });
  if ('refused' in linked) return { refused: 'REPLACEMENT_REFUSED', because: linked.refused };
  const changes = {
    ...{ completedAt, completedOn: counted.on, completedQuarter: counted.quarter, noTroubleClass, replacementSerialNumber },
    ...(technician === null ? {} : { technicianId: technician.id, techId: technician.techId }),
    ...(await measureRepair(manager, { repair, location, until: completedAt })),
    replacementDeviceId: linked.replacementId,
    serviceWarrantyUntil: await recordServiceWarranty(context, manager, { tenantId, deviceId: linked.replacementId ?? repair.deviceId, servicedOn: counted.on, partNumbers: [] }),
  };
  entry.changes({ status: { from: repair.status, to: 'SPCM' }, completedAt: { to: completedAt.toISOString() }, completedQuarter: { to: counted.quarter }, technicianId: { from: repair.technicianId, to: technician?.id ?? repair.technicianId } });
  await keepModuleSerials({ manager, entry }, repair, told.modules);
  await closeVisits(manager, repair, { completedAt, endedAt: completedAt });
  await takeStep(context, manager, { repair, to: 'SPCM', at: completedAt, changes });
  await countTurnarounds(manager, tenantId, [{ quarter: counted.quarter, locationId: repair.locationId, workingMinutes: changes.workingMinutes }]);
  await publishCompleted(context, manager, { organizationId: tenantId, repairs: [{ repairId, locationId: repair.locationId, ...counted }] });
  return { repair: repairSnapshot(repair) };
}
