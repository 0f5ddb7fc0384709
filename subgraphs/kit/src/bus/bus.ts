import { type Db, type Job, PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import type { DataSource, EntityManager } from 'typeorm';

import { inTransaction } from '../database/session.js';
import type { Event } from './event.js';

export const busSchema = 'bus';

/** One subgraph's reaction to one type of event. */
export interface Subscription {
  /** The consuming subgraph. */
  consumer: string;
  type: string;
  /** Applies the event; runs in the transaction that also records it as seen. */
  apply: (event: Event<never>, manager: EntityManager) => Promise<void>;
}

export function queueName({ consumer, type }: Pick<Subscription, 'consumer' | 'type'>): string {
  return `${consumer}.${type}`;
}

export interface BusOptions {
  /** Connection string of a role that may use the bus schema. */
  url: string;
  log: Logger;
}

/** Sends events inside business transactions and delivers each of them to its subscribers, at least once and with one effect. */
export class Bus {
  private constructor(
    private readonly boss: PgBoss,
    private readonly log: Logger,
  ) {}

  static async start({ url, log }: BusOptions): Promise<Bus> {
    const boss = new PgBoss({
      connectionString: url,
      schema: busSchema,
      application_name: 'bus',
      max: 3,
      migrate: false,
      createSchema: false,
      schedule: false,
      supervise: true,
      monitorIntervalSeconds: 5,
      useListenNotify: true,
    });
    boss.on('error', (error) => log.error({ err: error }, 'the bus reports an error'));
    await boss.start();
    return new Bus(boss, log);
  }

  /** Writes the event into the queue of each of its subscribers, in the caller's transaction: it exists if and only if that commits. */
  async publish(manager: EntityManager, event: Event): Promise<void> {
    const queues = await manager.query<{ name: string }[]>(`select name from ${busSchema}.subscription where event = $1`, [event.type]);
    const singletonKey = `${event.tenant}/${event.aggregate.type}/${event.aggregate.id}`;
    // Jobs of one transaction share their time of creation: the event's id, which is a uuid of version 7, keeps their order.
    for (const { name } of queues) await this.boss.send(name, event, { id: event.id, db: joining(manager), singletonKey });
  }

  /** Delivers events of one type to one subgraph until the bus stops. */
  async subscribe(dataSource: DataSource, subscription: Subscription): Promise<void> {
    const { consumer } = subscription;
    const options = { batchSize: 20, notifyPollingIntervalSeconds: 1, pollingIntervalSeconds: 1, heartbeatRefreshSeconds: 5 };
    const worker: string = await this.boss.work<Event>(queueName(subscription), options, async (jobs) => {
      for (const job of jobs) await this.deliver(dataSource, subscription, job);
      // A fetch brings at most one event of each aggregate, the oldest: look at once for those behind it.
      this.boss.notifyWorker(worker);
    });
    this.log.info({ consumer, type: subscription.type }, 'listening for events');
  }

  private async deliver(dataSource: DataSource, { consumer, apply }: Subscription, { data: event }: Job<Event>): Promise<void> {
    const actor = { tenant: event.tenant, scope: 'tenant', subject: `bus:${consumer}`, roles: [], requestId: event.causation } as const;
    await inTransaction(dataSource, actor, async (manager) => {
      const isNew = await manager.query<unknown[]>(
        'insert into inbox (tenant_id, event_id, type, received_at) values ($1, $2, $3, now()) on conflict do nothing returning event_id',
        [event.tenant, event.id, event.type],
      );
      if (isNew.length > 0) await apply(event as Event<never>, manager);
    });
  }

  async stop(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 5_000 });
  }
}

/** Lets pg-boss speak through the caller's open transaction. */
function joining(manager: EntityManager): Db {
  return {
    executeSql: async (text, values) => {
      const result = (await manager.queryRunner!.query(text, values as unknown[], true)) as { records?: unknown[] };
      return { rows: (result.records ?? []) as never[] };
    },
  };
}
