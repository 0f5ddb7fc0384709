import { PgBoss, type Queue } from 'pg-boss';

import { createBackfills } from './backfill.js';
import { busSchema } from './bus-schema.js';
import { createDeadLetterView } from './dead-letter-view.js';
import { createDeliveryFailures } from './delivery-failures.js';
import { deadLetterQueue, queueName } from './subscription.js';

export interface BusInstallation {
  /** Connection string of an administrator. */
  adminUrl: string;
  /** Who listens to what: one queue each. */
  subscriptions: readonly { consumer: string; type: string }[];
  /** Login roles that may publish and consume. */
  roles: readonly string[];
}

const tenYears = 3650 * 24 * 60 * 60;

/** pg-boss would forget an undelivered event after two weeks, and a failed one after a week. Applied ones are swept away by us. */
const kept = { retentionSeconds: tenYears, deleteAfterSeconds: tenYears } satisfies Omit<Queue, 'name'>;

const delivery = {
  ...kept,
  retryLimit: 25,
  retryDelay: 1,
  retryDelayMax: 3600,
  retryBackoff: true,
  heartbeatSeconds: 15,
  notify: true,
} satisfies Omit<Queue, 'name'>;

/** Creates or brings forward the bus schema, its queues with a dead-letter queue per consumer, and the grants. */
export async function installBus({ adminUrl, subscriptions, roles }: BusInstallation): Promise<void> {
  const boss = new PgBoss({ connectionString: adminUrl, schema: busSchema, max: 1, supervise: false, schedule: false });
  await boss.start();
  try {
    for (const consumer of new Set(subscriptions.map((subscription) => subscription.consumer))) await createQueue(boss, deadLetterQueue(consumer), kept);
    for (const subscription of subscriptions) {
      const queue = queueName(subscription);
      await boss.createQueue(queue, { ...delivery, policy: 'key_strict_fifo', deadLetter: deadLetterQueue(subscription.consumer) });
      await boss.updateQueue(queue, kept);
      await boss.subscribe(subscription.type, queue);
    }
    for (const statement of [keepFailed, ...createDeliveryFailures, ...createDeadLetterView, ...createBackfills]) await boss.getDb().executeSql(statement);
    await grant(boss, roles);
  } finally {
    await boss.stop({ graceful: false });
  }
}

/** An event carries its queue's term with it: those sent under the old, short one get the new one. */
const keepFailed = `update ${busSchema}.job set deletion_seconds = ${tenYears} where deletion_seconds < ${tenYears}`;

async function createQueue(boss: PgBoss, name: string, options: Omit<Queue, 'name'>): Promise<void> {
  await boss.createQueue(name, options);
  await boss.updateQueue(name, options);
}

async function grant(boss: PgBoss, roles: readonly string[]): Promise<void> {
  const db = boss.getDb();
  for (const role of roles) {
    await db.executeSql(`grant usage on schema ${busSchema} to ${role}`);
    await db.executeSql(`grant select, insert, update, delete on all tables in schema ${busSchema} to ${role}`);
    await db.executeSql(`grant usage on all sequences in schema ${busSchema} to ${role}`);
    await db.executeSql(`grant execute on all functions in schema ${busSchema} to ${role}`);
  }
}
