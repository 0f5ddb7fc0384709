import { perform } from '@platform/kit/audit-trail/perform.js';
import { systemViewer } from '@platform/kit/audit-trail/system-viewer.js';
import { inReadTransaction } from '@platform/kit/database/session.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import { businessCalendar } from '@platform/kit/pure/business-calendar/business-calendars.js';
import { parseLocalDate } from '@platform/kit/pure/local-date.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

import { ReturnOrder } from '../../../db/returns/return-order.entity.js';
import { reminderBusinessDays } from '../../../domain/returns/deadlines/reminder-business-days.js';
import { nextWatch, returnWatches, type Watch, watchOf } from '../../../domain/returns/deadlines/return-watch.js';
import { startOfLocalDay } from '../../../domain/returns/deadlines/start-of-local-day.js';
import { isStillOwed } from '../../../domain/returns/return-moves.js';
import type { Changing } from '../change-return.js';
import { chargeOverdue } from '../charge-overdue.js';
import { enterSteps } from '../enter-steps.js';
import { publishReturn } from '../publish-returns.js';

/** The world of what nobody asked for: no viewer, no request. */
export type Sweeper = Omit<ActionContext, 'viewer' | 'requestId'>;

const viewer = systemViewer('repairs');
const onlooker = { tenant: null, scope: 'program', subject: viewer.subject, roles: [], requestId: 'return deadlines' } as const;
const atOnce = 200;

/** Looks at the returns whose due date asks for something, each in a transaction of its own; answers how many there were. */
export async function watchReturns(world: Sweeper): Promise<number> {
  const due = await inReadTransaction(world.dataSource, onlooker, (manager) =>
    manager.query<{ tenantId: string; id: string }[]>(`select tenant_id as "tenantId", id from return_order where next_watch_at <= $1 order by next_watch_at, id limit ${atOnce}`, [world.now()]),
  );
  let watched = 0;
  for (const asked of due) {
    try {
      if (await watch(world, asked)) watched += 1;
    } catch (error) {
      // One that cannot be looked at keeps nobody from the others.
      world.log.error({ err: error, returnId: asked.id }, 'a return could not be looked at; the next watch tries again');
    }
  }
  return watched;
}

type Watched = { watched: true } | { refused: 'NOT_DUE' };

/** Whoever sweeps at the same time finds the return locked, or looked at. */
async function watch(world: Sweeper, { tenantId, id }: { tenantId: string; id: string }): Promise<boolean> {
  const context: ActionContext = { ...world, viewer, requestId: world.newId() };
  const watching = await perform<Watched>(context, { action: 'watchReturn', tenant: tenantId, subject: { type: 'ReturnOrder', id } }, async (manager, entry) => {
    const owed = await manager.findOne(ReturnOrder, { where: { tenantId, id }, lock: { mode: 'pessimistic_write', onLocked: 'skip_locked' } });
    if (owed === null || owed.nextWatchAt === null || owed.nextWatchAt > world.now() || !isStillOwed(owed.state)) return { refused: 'NOT_DUE' };
    await lookAt(context, { manager, entry, owed });
    return { watched: true };
  });
  return !('refused' in watching);
}

async function lookAt(context: ActionContext, changing: Changing): Promise<void> {
  const { owed } = changing;
  const today = localDateAt(context.now(), owed.timeZone);
  const watches = returnWatches({ dueOn: parseLocalDate(owed.dueOn), remindersBefore: reminderBusinessDays, calendar: businessCalendar(owed.region) });
  const next = nextWatch(watches, today);
  const nextWatchAt = next === null ? null : startOfLocalDay(next.on, owed.timeZone);
  const asked = watchOf(watches, today);
  if (asked?.kind === 'OVERDUE') return chargeOverdue(context, changing, { nextWatchAt });
  if (asked !== null) return remind(context, changing, { ...asked, nextWatchAt });
  await changing.manager.update(ReturnOrder, { tenantId: owed.tenantId, id: owed.id }, { nextWatchAt });
}

/** A reminder changes nothing that somebody could have read: the version stays. */
async function remind(context: ActionContext, { manager, entry, owed }: Changing, { businessDaysLeft, nextWatchAt }: Watch & { nextWatchAt: Date | null }): Promise<void> {
  const { tenantId, id, number, partNumber, dueOn, locationId } = owed;
  const reminders = owed.reminders + 1;
  await manager.update(ReturnOrder, { tenantId, id }, { reminders, nextWatchAt });
  entry.changes({ reminders: { from: owed.reminders, to: reminders } });
  await enterSteps(context, manager, [{ tenantId, returnOrderId: id, kind: 'REMINDED', detail: String(businessDaysLeft) }]);
  await publishReturn(context, manager, { type: 'return.due-soon', returnId: id, organizationId: tenantId, payload: { number, partNumber, locationId, dueOn, businessDaysLeft } });
}
