import type { ActionContext } from '@platform/kit/graphql/context.js';

import { storedReturnOnTime } from '../../../domain/returns/deadlines/stored-return.js';
import type { LateDecision } from '../../../domain/returns/return-words.js';
import { changeReturn, type NotChanged, saveReturn } from '../change-return.js';
import { chargeOverdue } from '../charge-overdue.js';
import { enterSteps } from '../enter-steps.js';
import { publishReturn } from '../publish-returns.js';
import { toldReturns } from '../told-returns.js';

export interface LatenessToDecide {
  returnId: string;
  expectedVersion: number;
  decision: LateDecision;
  reason: string;
}

export type DecidedLateness = { returnId: string } | NotChanged | { refused: 'NOT_LATE' | 'ALREADY_DECIDED' };

/**
 * Decides once per key, and with a reason, of a return that was received late: excused, what was charged is given back; upheld, it is
 * charged unless it was already.
 */
export function decideLateReturn(context: ActionContext, key: string, input: LatenessToDecide): Promise<DecidedLateness> {
  const { returnId, expectedVersion, decision, reason } = input;
  return changeReturn<DecidedLateness>(context, { action: 'decideLateReturn', returnId, expectedVersion, input, key, reason }, async (changing) => {
    const { manager, entry, owed } = changing;
    if (owed.lateDecision !== null) return { refused: 'ALREADY_DECIDED' };
    if (owed.receivedAt === null || storedReturnOnTime(owed, context.now()).verdict === 'MET') return { refused: 'NOT_LATE' };
    const decided = { lateDecision: decision, lateDecidedAt: context.now() };
    const { tenantId, overdueAt } = owed;
    entry.changes({ lateDecision: { to: decision } });
    if (decision === 'UPHELD') await chargeOverdue(context, changing, decided);
    else await saveReturn(changing, decided);
    await enterSteps(context, manager, [{ tenantId, returnOrderId: returnId, kind: 'LATENESS_DECIDED', detail: decision }]);
    if (decision === 'EXCUSED' && overdueAt !== null) await publishReturn(context, manager, toldReturns.excused(owed));
    return { returnId };
  });
}
