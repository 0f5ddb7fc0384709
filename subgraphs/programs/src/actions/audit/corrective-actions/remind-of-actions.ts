import { perform } from '@platform/kit/audit-trail/perform.js';
import { systemViewer } from '@platform/kit/audit-trail/system-viewer.js';
import { inReadTransaction } from '@platform/kit/database/session.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import { type LocalDate, parseLocalDate } from '@platform/kit/pure/local-date.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

import { CorrectiveAction } from '../../../db/audit/corrective-actions/corrective-action.entity.js';
import { CorrectiveActionReminder } from '../../../db/audit/corrective-actions/corrective-action-reminder.entity.js';
import { isOwed } from '../../../domain/audit/corrective-action-moves.js';
import { nextReminderOn } from '../../../domain/audit/next-reminder.js';
import { announce } from '../../announce.js';

/** The world of what nobody asked for: no viewer, no request. */
export type Sweeper = Omit<ActionContext, 'viewer' | 'requestId'>;

const viewer = systemViewer('programs');
const onlooker = { tenant: null, scope: 'program', subject: viewer.subject, roles: [], requestId: 'reminders' } as const;
const atOnce = 200;

/** Reminds of the corrective actions whose day has come, each in a transaction of its own; answers how many it reminded of. */
export async function remindOfActions(world: Sweeper): Promise<number> {
  const today = localDateAt(world.now(), 'UTC');
  const due = await inReadTransaction(world.dataSource, onlooker, (manager) =>
    manager.query<{ tenantId: string; id: string }[]>(`select tenant_id as "tenantId", id from corrective_action where next_reminder_on <= $1 order by next_reminder_on, id limit ${atOnce}`, [today]),
  );
  let reminded = 0;
  for (const { tenantId, id } of due) if (await remind(world, { tenantId, id, today })) reminded += 1;
  return reminded;
}

/** Whoever sweeps at the same time finds the action locked, or its next day not come. */
async function remind(world: Sweeper, { tenantId, id, today }: { tenantId: string; id: string; today: LocalDate }): Promise<boolean> {
  const context: ActionContext = { ...world, viewer, requestId: world.newId() };
  const deed = { action: 'remindOfAction', tenant: tenantId, subject: { type: 'AuditAction', id } };
  const reminding = await perform<{ reminded: true } | { refused: 'NOT_DUE' }>(context, deed, async (manager, entry) => {
    const action = await manager.findOne(CorrectiveAction, { where: { tenantId, id }, lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' } });
    if (action === null || action.nextReminderOn === null || action.nextReminderOn > today || !isOwed(action.status)) return { refused: 'NOT_DUE' };
    const { dueOn, auditId } = action;
    const reminders = action.reminders + 1;
    entry.changes({ reminders: { from: action.reminders, to: reminders } });
    await manager.insert(CorrectiveActionReminder, { tenantId, actionId: id, remindedOn: today, dueOn, at: world.now() });
    // A reminder changes nothing that somebody could have read: the version stays.
    await manager.query('update corrective_action set next_reminder_on = $3, reminders = $4 where tenant_id = $1 and id = $2', [tenantId, id, nextReminderOn(parseLocalDate(dueOn), today), reminders]);
    const payload = { actionId: id, auditId, organizationId: tenantId, dueOn, reminders };
    await announce(context, manager, { type: 'corrective-action.reminded', tenant: tenantId, aggregate: { type: 'AuditAction', id, sequence: reminders }, payload });
    return { reminded: true };
  });
  return !('refused' in reminding);
}
