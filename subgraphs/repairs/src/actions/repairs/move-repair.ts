import type { ActionContext } from '@platform/kit/graphql/context.js';

import type { RepairStatus } from '../../domain/repair-codes.js';
import { type MoveRefusal, moveRefusals } from '../../domain/repairs/move-refusals.js';
import { moveFacts } from './move-facts.js';
import { takeStep } from './take-step.js';
import { closeVisits } from './trips/close-visits.js';
import { type RepairGone, withRepair } from './with-repair.js';

export interface RepairToMove {
  repairId: string;
  expectedVersion: number;
  to: RepairStatus;
  reason: string | null;
}

export type Moved = { repairId: string } | RepairGone | { refused: 'MOVE_REFUSED'; reasons: MoveRefusal[] };

/** Takes a repair one step along the table of steps; completing and reopening have ways of their own. */
export function moveRepair(context: ActionContext, { repairId, expectedVersion, to, reason }: RepairToMove): Promise<Moved> {
  return withRepair<Moved>(context, { action: 'moveRepair', repairId, expectedVersion, reason }, async ({ manager, entry, repair }) => {
    const now = context.now();
    const facts = await moveFacts(manager, repair, now);
    const reasons = repair.status === 'SPCM' ? ['NOT_LEGAL' as const] : moveRefusals(facts, { to, roles: context.viewer.roles, hasReason: reason !== null });
    if (reasons.length > 0) return { refused: 'MOVE_REFUSED', reasons };
    entry.changes({ status: { from: repair.status, to } });
    const { stepId } = await takeStep(context, manager, { repair, to, at: now, reason });
    if (to === 'CANCELLED') await closeVisits(manager, repair, { completedAt: null, endedAt: now });
    entry.keptIn('RepairStep', stepId);
    return { repairId };
  });
}
