import type { EntityManager } from 'typeorm';

import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';
import { type ActionContext, actorOf } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { type DueReminder, lockDueReminders, organizationsWithDueReminders } from '../../db/due-reminders.js';
import { reminderFate } from '../../domain/renewal/reminders.js';

const batchSize = 500;

/**
 * Tells each reminder that is due, or passes it over; answers how many were told. Each is settled in the transaction that
 * tells it, so that it is told once, whoever sweeps and however often; one that was missed is made up for by the next sweep.
 */
export async function settleReminders(context: ActionContext, on: LocalDate): Promise<number> {
  const actor = actorOf({ ...context, viewer: { ...context.viewer, scope: 'program' } }, null);
  const organizationIds = await unrecorded(context.dataSource, actor, (manager) => organizationsWithDueReminders(manager, on));
  let told = 0;
  for (const organizationId of organizationIds) {
    for (let settled = batchSize; settled === batchSize; ) {
      const batch = await unrecorded(context.dataSource, { ...actor, tenant: organizationId }, (manager) => settleBatch(context, manager, { organizationId, on }));
      settled = batch.settled;
      told += batch.told;
    }
  }
  return told;
}

async function settleBatch(context: ActionContext, manager: EntityManager, { organizationId, on }: { organizationId: string; on: LocalDate }): Promise<{ settled: number; told: number }> {
  const due = await lockDueReminders(manager, { tenantId: organizationId, on, max: batchSize });
  const fates = due.map((reminder) => ({ reminder, fate: reminderFate(reminder, on) }));
  const toTell = fates.flatMap(({ reminder, fate }) => (fate === 'TOLD' ? [reminder] : []));
  for (const reminder of toTell) await tell(context, manager, { organizationId, reminder });
  await manager.query(
    `update renewal_reminder set status = case when id = any($3::uuid[]) then 'TOLD' else 'PASSED_OVER' end, settled_at = $4 where tenant_id = $1 and id = any($2::uuid[])`,
    [organizationId, due.map(({ id }) => id), toTell.map(({ id }) => id), context.now()],
  );
  return { settled: due.length, told: toTell.length };
}

async function tell(context: ActionContext, manager: EntityManager, { organizationId, reminder }: { organizationId: string; reminder: DueReminder }): Promise<void> {
  const { id, certificationId, technicianId, product, validUntil, daysBefore } = reminder;
  await context.bus.publish(manager, {
    id: context.newId(),
    type: 'certification.expiring',
    version: 1,
    tenant: organizationId,
    aggregate: { type: 'RenewalReminder', id, sequence: 1 },
    occurredAt: context.now().toISOString(),
    causation: context.requestId,
    payload: { organizationId, certificationId, technicianId, product, validUntil, daysBefore },
  });
}
