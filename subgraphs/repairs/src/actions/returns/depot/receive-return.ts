import { refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

import { ReturnOrder } from '../../../db/returns/return-order.entity.js';
import { storedReturnOnTime } from '../../../domain/returns/deadlines/stored-return.js';
import { stateAfter } from '../../../domain/returns/return-moves.js';
import type { ReturnScanner } from '../../../domain/returns/return-words.js';
import { type Changing, changeReturn, type NotChanged, saveReturn } from '../change-return.js';
import { enterSteps } from '../enter-steps.js';
import { publishReturn } from '../publish-returns.js';
import { toldReturns } from '../told-returns.js';

export interface ReturnToReceive {
  returnOrderNumber: string;
  /** When it was scanned, not when that is entered; null stands for now. */
  receivedAt: Date | null;
  scannedBy: ReturnScanner;
  /** The serial number read off it; null when none was. */
  foundSerial: string | null;
}

export type Reception =
  | { returnId: string }
  | NotChanged
  | { refused: 'RECEIVED_IN_THE_FUTURE' | 'RECEIVED_BEFORE_SHIPMENT' | 'RETURN_CLOSED' }
  | { refused: 'ALREADY_RECEIVED'; receivedAt: string };

/**
 * Enters once per key that a return was scanned in. The scan's own time counts, so that a late entry makes no return late; where
 * it was entered as overdue in the meantime and yet came in time, what was charged is given back.
 */
export async function receiveReturn(context: ActionContext, key: string, input: ReturnToReceive): Promise<Reception> {
  const known = await look(context, (manager) => manager.findOne(ReturnOrder, { where: { number: input.returnOrderNumber }, select: { id: true } }));
  if (known === null) return refuse(context, { action: 'receiveReturn', tenant: context.viewer.tenant, subject: { type: 'ReturnOrder', id: null } }, { refused: 'RETURN_UNKNOWN' });
  return changeReturn<Reception>(context, { action: 'receiveReturn', returnId: known.id, expectedVersion: null, input, key }, async (changing) => {
    const { owed } = changing;
    if (owed.receivedAt !== null) return { refused: 'ALREADY_RECEIVED', receivedAt: owed.receivedAt.toISOString() };
    if (stateAfter(owed.state, 'receive') === null) return { refused: 'RETURN_CLOSED' };
    const receivedAt = input.receivedAt ?? context.now();
    if (receivedAt > context.now()) return { refused: 'RECEIVED_IN_THE_FUTURE' };
    if (receivedAt < owed.shippedAt) return { refused: 'RECEIVED_BEFORE_SHIPMENT' };
    await receive(context, changing, { ...input, receivedAt });
    return { returnId: owed.id };
  });
}

async function receive(context: ActionContext, changing: Changing, { receivedAt, scannedBy, foundSerial }: ReturnToReceive & { receivedAt: Date }): Promise<void> {
  const { manager, entry, owed } = changing;
  const { tenantId, id, overdueAt } = owed;
  const onTime = storedReturnOnTime({ ...owed, receivedAt }, context.now()).verdict === 'MET';
  const excused = onTime && overdueAt !== null ? { lateDecision: 'EXCUSED' as const, lateDecidedAt: context.now() } : {};
  entry.changes({ returnState: { from: owed.state, to: 'RECEIVED' }, receivedAt: { to: receivedAt.toISOString() }, onTime: { to: onTime } });
  await saveReturn(changing, { state: 'RECEIVED', receivedAt, receivedOn: localDateAt(receivedAt, owed.timeZone), scannedBy, foundSerial, nextWatchAt: null, ...excused });
  await enterSteps(context, manager, [{ tenantId, returnOrderId: id, kind: 'RECEIVED', at: receivedAt, detail: scannedBy }]);
  await publishReturn(context, manager, toldReturns.received(owed));
  if ('lateDecision' in excused) await publishReturn(context, manager, toldReturns.excused(owed));
}
