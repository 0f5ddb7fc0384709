import type { ActionContext } from '@platform/kit/graphql/context.js';

import { storedReturnOnTime } from '../../../domain/returns/deadlines/stored-return.js';
import { inspectedOutcome } from '../../../domain/returns/packages/inspection-refusal.js';
import { stateAfter } from '../../../domain/returns/return-moves.js';
import type { ReturnOutcome, ReturnState } from '../../../domain/returns/return-words.js';
import { type Changing, changeReturn, type NotChanged, saveReturn } from '../change-return.js';
import { chargeOf, chargeOverdue } from '../charge-overdue.js';
import { enterSteps } from '../enter-steps.js';
import { publishReturn } from '../publish-returns.js';
import { isChargedAtItsEnd, toldReturns } from '../told-returns.js';

export interface ReturnToClose {
  returnId: string;
  expectedVersion: number;
}

export type Closing = { returnId: string } | NotChanged | { refused: 'LATENESS_UNDECIDED' | 'NOT_OVERDUE' } | { refused: 'STATE_FORBIDS'; state: ReturnState };

/** Closes an inspected return once per key, with what its inspector found; what came late is decided of first. */
export function closeReturn(context: ActionContext, key: string, input: ReturnToClose): Promise<Closing> {
  return changeReturn<Closing>(context, { action: 'closeReturn', ...input, input, key }, async (changing) => {
    const { owed } = changing;
    if (stateAfter(owed.state, 'close') === null || owed.verdict === null) return { refused: 'STATE_FORBIDS', state: owed.state };
    const isLate = storedReturnOnTime(owed, context.now()).verdict !== 'MET';
    if (isLate && owed.lateDecision === null) return { refused: 'LATENESS_UNDECIDED' };
    await close(context, changing, inspectedOutcome(owed.verdict));
    return { returnId: owed.id };
  });
}

/** Gives up once per key on a return that never came: what it costs is charged, unless that was done when its day had passed. */
export function writeOffReturn(context: ActionContext, key: string, input: ReturnToClose): Promise<Closing> {
  return changeReturn<Closing>(context, { action: 'writeOffReturn', ...input, input, key }, async (changing) => {
    const { owed } = changing;
    if (stateAfter(owed.state, 'writeOff') === null) return { refused: 'STATE_FORBIDS', state: owed.state };
    const { verdict, reasonCode } = storedReturnOnTime(owed, context.now());
    if (verdict === 'NEEDS_EVIDENCE' && reasonCode === 'NOT_YET_DUE') return { refused: 'NOT_OVERDUE' };
    await chargeOverdue(context, changing);
    await close(context, changing, 'NEVER_RECEIVED');
    return { returnId: owed.id };
  });
}

async function close(context: ActionContext, changing: Changing, outcome: ReturnOutcome): Promise<void> {
  const { manager, entry, owed } = changing;
  const { tenantId, id } = owed;
  // Who sends back something else has sent nothing back; it is charged once.
  const charge = isChargedAtItsEnd({ ...owed, outcome }) ? chargeOf(owed) : null;
  entry.changes({ returnState: { from: owed.state, to: 'CLOSED' }, returnOutcome: { to: outcome }, ...(charge === null ? {} : { chargeMinor: { to: charge.chargeMinor } }) });
  await saveReturn(changing, { state: 'CLOSED', outcome, closedAt: context.now(), nextWatchAt: null, ...(charge === null ? {} : { chargeMinor: charge.chargeMinor }) });
  await enterSteps(context, manager, [{ tenantId, returnOrderId: id, kind: 'CLOSED', detail: outcome }]);
  await publishReturn(context, manager, toldReturns.closed(owed));
}
