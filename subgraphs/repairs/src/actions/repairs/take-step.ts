import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import { RepairStep } from '../../db/repairs/repair-step.entity.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import type { RepairStatus } from '../../domain/repair-codes.js';

export interface StepToTake {
  repair: Repair;
  to: RepairStatus;
  at: Date;
  reason?: string | null;
  /** What else changes with it. */
  changes?: Partial<Repair>;
}

/** Takes a repair to its next status and adds the step to its history; the repair that was held is then as it is written. */
export async function takeStep({ viewer, newId }: Pick<ActionContext, 'viewer' | 'newId'>, manager: EntityManager, { repair, to, at, reason = null, changes = {} }: StepToTake): Promise<{ stepId: string }> {
  const { tenantId, id, status: fromStatus } = repair;
  const place = (await manager.countBy(RepairStep, { tenantId, repairId: id })) + 1;
  const step = { tenantId, id: newId(), repairId: id, place, fromStatus, toStatus: to, at, takenBy: viewer.subject, reason, isReported: false };
  await manager.insert(RepairStep, step);
  const taken = { ...changes, status: to, statusSince: at, version: repair.version + 1 };
  await manager.update(Repair, { tenantId, id }, taken);
  Object.assign(repair, taken);
  return { stepId: step.id };
}
