import type { ActionContext } from '@platform/kit/graphql/context.js';

import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { uncountTurnaround } from '../../db/repairs/count-turnaround.js';
import { type MoveRefusal, moveRefusals } from '../../domain/repairs/move-refusals.js';
import { withdrawServiceWarranty } from '../devices/withdraw-service-warranty.js';
import { moveFacts } from './move-facts.js';
import { openRepairOf } from './open-repair-of.js';
import { publishReopened } from './publish-repairs.js';
import { takeStep } from './take-step.js';
import { type RepairGone, withRepair } from './with-repair.js';

export interface RepairToReopen {
  repairId: string;
  expectedVersion: number;
  reason: string;
}

export type Reopened = { repairId: string } | RepairGone | { refused: 'MOVE_REFUSED'; reasons: MoveRefusal[] } | { refused: 'DEVICE_IN_REPAIR'; repairId: string };

/** Takes a completion back for a reason: the repair is in work again, counts for no quarter, and the others are told. */
export function reopenRepair(context: ActionContext, { repairId, expectedVersion, reason }: RepairToReopen): Promise<Reopened> {
  return withRepair<Reopened>(context, { action: 'reopenRepair', repairId, expectedVersion, reason }, async ({ manager, entry, repair }) => {
    const { tenantId, deviceId, locationId } = repair;
    const now = context.now();
    const reasons = moveRefusals(await moveFacts(manager, repair, now), { to: 'BEGR', roles: context.viewer.roles, hasReason: true });
    if (repair.status !== 'SPCM' || reasons.length > 0) return { refused: 'MOVE_REFUSED', reasons: repair.status === 'SPCM' ? reasons : ['NOT_LEGAL'] };
    const open = await openRepairOf(manager, { tenantId, deviceId });
    if (open !== null) return { refused: 'DEVICE_IN_REPAIR', repairId: open.id };
    const counted = { on: repair.completedOn as string, quarter: repair.completedQuarter! };
    entry.changes({ status: { from: 'SPCM', to: 'BEGR' }, completedAt: { from: repair.completedAt!.toISOString(), to: null }, completedQuarter: { from: counted.quarter, to: null } });
    await uncountTurnaround(manager, tenantId, { quarter: counted.quarter, locationId, workingMinutes: repair.workingMinutes });
    await withdrawServiceWarranty(manager, { tenantId, deviceId: repair.replacementDeviceId ?? deviceId, repairId, servicedOn: counted.on as LocalDate, now });
    const takenBack = { completedAt: null, completedOn: null, completedQuarter: null, serviceWarrantyUntil: null, elapsedMinutes: null, waitingMinutes: null, workingMinutes: null };
    const { stepId } = await takeStep(context, manager, { repair, to: 'BEGR', at: now, reason, changes: { ...takenBack, timesReopened: repair.timesReopened + 1 } });
    entry.keptIn('RepairStep', stepId);
    await publishReopened(context, manager, { organizationId: tenantId, repairs: [{ repairId, locationId, ...counted } as Parameters<typeof publishReopened>[2]['repairs'][number]] });
    return { repairId };
  });
}
