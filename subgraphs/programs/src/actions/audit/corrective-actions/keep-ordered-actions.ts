import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';
import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import type { Audit } from '../../../db/audit/audit.entity.js';
import type { AuditItem } from '../../../db/audit/audit-item.entity.js';
import { CorrectiveAction } from '../../../db/audit/corrective-actions/corrective-action.entity.js';
import { correctiveActionAfter, CorrectiveActionStatus } from '../../../domain/audit/corrective-action-moves.js';
import { nextReminderOn } from '../../../domain/audit/next-reminder.js';
import { noteAuditEvent } from '../note-audit-event.js';

/**
 * Makes an action of each one that a closing audit orders. Where the audit had been closed before, an action it still orders goes
 * on, with its words of now, and one it no longer orders is withdrawn.
 */
export async function keepOrderedActions(context: ActionContext, { audit, items }: { audit: Audit; items: readonly AuditItem[] }, manager: EntityManager): Promise<void> {
  const { tenantId, id: auditId } = audit;
  const known = await manager.findBy(CorrectiveAction, { tenantId, auditId });
  for (const item of items) {
    const action = known.find(({ itemId }) => itemId === item.id) ?? null;
    if (item.actionDescription !== null) await keep(context, { audit, item, action }, manager);
    else if (action !== null) await withdraw(context, action, manager);
  }
}

async function keep(context: ActionContext, { audit, item, action }: { audit: Audit; item: AuditItem; action: CorrectiveAction | null }, manager: EntityManager): Promise<void> {
  const ordered = { description: item.actionDescription!, ownerName: item.actionOwnerName!, dueOn: item.actionDueOn! };
  const isSame = action !== null && action.description === ordered.description && action.ownerName === ordered.ownerName && action.dueOn === ordered.dueOn;
  if (isSame && action.status !== CorrectiveActionStatus.WITHDRAWN) return;
  const today = parseLocalDate(context.now().toISOString().slice(0, 10));
  const anew = { ...ordered, status: CorrectiveActionStatus.OPEN, nextReminderOn: nextReminderOn(parseLocalDate(ordered.dueOn), today) };
  const { tenantId, id: auditId } = audit;
  await manager.save(action === null ? manager.create(CorrectiveAction, { ...anew, tenantId, id: context.newId(), auditId, itemId: item.id, openedAt: context.now(), reminders: 0 }) : Object.assign(action, anew));
}

async function withdraw(context: ActionContext, action: CorrectiveAction, manager: EntityManager): Promise<void> {
  const status = correctiveActionAfter('WITHDRAW', action.status);
  if (status === null) return;
  const { tenantId, auditId, itemId } = action;
  await manager.save(Object.assign(action, { status, nextReminderOn: null }));
  await noteAuditEvent(context, manager, { tenantId, auditId, itemId, action: 'ACTION_WITHDRAWN', details: { actionId: action.id } });
}
