import { PgBoss } from 'pg-boss';

import { busSchema, queueName } from './bus.js';

export interface BusInstallation {
  /** Connection string of an administrator. */
  adminUrl: string;
  /** Who listens to what: one queue each. */
  subscriptions: readonly { consumer: string; type: string }[];
  /** Login roles that may publish and consume. */
  roles: readonly string[];
}

const day = 24 * 60 * 60;

/** Creates or brings forward the bus schema, its queues with a dead-letter queue per consumer, and the grants. */
export async function installBus({ adminUrl, subscriptions, roles }: BusInstallation): Promise<void> {
  const boss = new PgBoss({ connectionString: adminUrl, schema: busSchema, max: 1, supervise: false, schedule: false });
  await boss.start();
  try {
    for (const consumer of new Set(subscriptions.map((subscription) => subscription.consumer))) {
      await boss.createQueue(`${consumer}.dead`, { retentionSeconds: 3650 * day, deleteAfterSeconds: 3650 * day });
    }
    for (const subscription of subscriptions) {
      const queue = queueName(subscription);
      await boss.createQueue(queue, {
        policy: 'key_strict_fifo',
        deadLetter: `${subscription.consumer}.dead`,
        retryLimit: 25,
        retryDelay: 1,
        retryDelayMax: 3600,
        retryBackoff: true,
        heartbeatSeconds: 15,
        // The defaults would drop an undelivered event after two weeks.
        retentionSeconds: 3650 * day,
        deleteAfterSeconds: 7 * day,
        notify: true,
      });
      await boss.subscribe(subscription.type, queue);
    }
    await grant(boss, roles);
  } finally {
    await boss.stop({ graceful: false });
  }
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
