import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import type { AuditAction } from '../../../db/audit/audit-event.entity.js';
import { CorrectiveAction } from '../../../db/audit/corrective-actions/corrective-action.entity.js';
import { correctiveActionAfter, type CorrectiveActionMove, type CorrectiveActionStatus, isOwed } from '../../../domain/audit/corrective-action-moves.js';
import { nextReminderOn } from '../../../domain/audit/next-reminder.js';
import { announce } from '../../announce.js';
import { noteAuditEvent } from '../note-audit-event.js';

export interface ActionToMove {
  actionId: string;
  /** The version of the action the caller has read. */
  expectedVersion: number;
  note: string | null;
}

export type MovingOfAction =
  | { actionId: string }
  | { refused: 'ACTION_UNKNOWN' }
  | { refused: 'ACTION_NOT_OPEN'; status: CorrectiveActionStatus }
  | { refused: 'VERSION_CONFLICT'; currentVersion: number };

type Told = Exclude<CorrectiveActionMove, 'WITHDRAW'>;
const steps: Readonly<Record<Told, AuditAction>> = { REPORT_DONE: 'ACTION_REPORTED_DONE', VERIFY: 'ACTION_VERIFIED', REJECT: 'ACTION_REJECTED' };

/** Moves a corrective action as its table of moves allows, and tells the others of it. */
export async function moveCorrectiveAction(context: ActionContext, move: Told, { actionId, expectedVersion, note }: ActionToMove): Promise<MovingOfAction> {
  const known = await look(context, (manager) => manager.findOneBy(CorrectiveAction, { id: actionId }));
  const name = move === 'REPORT_DONE' ? 'reportAuditActionDone' : 'decideAuditAction';
  const deed = { action: name, tenant: known?.tenantId ?? null, subject: { type: 'AuditAction', id: actionId } };
  if (known === null) return refuse(context, deed, { refused: 'ACTION_UNKNOWN' });
  const { tenantId } = known;
  return perform<MovingOfAction>(context, deed, async (manager, entry) => {
    const action = await manager.findOneOrFail(CorrectiveAction, { where: { tenantId, id: actionId }, lock: { mode: 'pessimistic_write' } });
    if (action.version !== expectedVersion) return { refused: 'VERSION_CONFLICT', currentVersion: action.version };
    const status = correctiveActionAfter(move, action.status);
    if (status === null) return { refused: 'ACTION_NOT_OPEN', status: action.status };
    entry.changes({ status: { from: action.status, to: status } });
    const moved = await manager.save(Object.assign(action, { status, ...toldBy(context, move, note), nextReminderOn: reminderOf(context, status, action.dueOn) }));
    const { auditId, itemId } = action;
    entry.keptIn('AuditEvent', await noteAuditEvent(context, manager, { tenantId, auditId, itemId, action: steps[move], details: { actionId, note } }));
    const payload = { actionId, auditId, organizationId: tenantId, status, dueOn: action.dueOn };
    await announce(context, manager, { type: 'corrective-action.changed', tenant: tenantId, aggregate: { type: 'AuditAction', id: actionId, sequence: moved.version }, payload });
    return { actionId };
  });
}

function toldBy({ now, viewer }: ActionContext, move: Told, note: string | null): Partial<CorrectiveAction> {
  if (move === 'REPORT_DONE') return { doneAt: now(), doneByName: viewer.name, doneNote: note };
  return { decidedAt: now(), decidedByName: viewer.name, decisionNote: note };
}

function reminderOf({ now }: ActionContext, status: CorrectiveActionStatus, dueOn: string): string | null {
  return isOwed(status) ? nextReminderOn(parseLocalDate(dueOn), parseLocalDate(now().toISOString().slice(0, 10))) : null;
}
