import { type JobResult, type JobWithMetadata, PgBoss } from 'pg-boss';
import type { Logger } from 'pino';
import type { DataSource, EntityManager } from 'typeorm';

import { applyOnce, MalformedEvent } from './apply-once.js';
import { busSchema } from './bus-schema.js';
import { type DeadLetter, discardLetter, redriveLetter } from './dead-letters.js';
import { forgetFailure, noteFailure } from './delivery-failures.js';
import type { Event, News } from './event.js';
import { joining } from './joining.js';
import { currentOrigin } from './origin.js';
import { deadLetterQueue, queueName, type Subscription } from './subscription.js';

export type { Subscription } from './subscription.js';

export interface BusOptions {
  /** Connection string of a role that may use the bus schema. */
  url: string;
  log: Logger;
}

/**
 * Of a connection whose other end is gone without a word nobody hears but by not being answered: pg-boss hands these to its pool,
 * which then opens another. Longer than any statement of the bus takes.
 */
const connectionLimits = { query_timeout: 10_000, connectionTimeoutMillis: 5_000, keepAlive: true };

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
      ...connectionLimits,
    });
    boss.on('error', (error) => log.error({ err: error }, 'the bus reports an error'));
    await boss.start();
    return new Bus(boss, log);
  }

  /** Writes the event into the queue of each of its subscribers, in the caller's transaction: it exists if and only if that commits. */
  async publish(manager: EntityManager, news: News): Promise<void> {
    const queues = await manager.query<{ name: string }[]>(`select name from ${busSchema}.subscription where event = $1`, [news.type]);
    for (const { name } of queues) await this.send(manager, name, news);
  }

  /** Writes the event into the queue of one subscriber, in the caller's transaction. */
  async send(manager: EntityManager, queue: string, news: News): Promise<void> {
    const { data, ...options } = jobOf(news);
    await this.boss.send(queue, data, { ...options, db: joining(manager) });
  }

  /** Writes many events into the queue of one subscriber in one statement, in the caller's transaction. */
  async sendAll(manager: EntityManager, queue: string, news: readonly News[]): Promise<void> {
    if (news.length > 0) await this.boss.insert(queue, news.map(jobOf), { db: joining(manager) });
  }

  /** Delivers events of one type to one subgraph until the bus stops. */
  async subscribe(dataSource: DataSource, subscription: Subscription): Promise<void> {
    const { consumer, type } = subscription;
    const options = { batchSize: 20, notifyPollingIntervalSeconds: 1, pollingIntervalSeconds: 1, heartbeatRefreshSeconds: 5, includeMetadata: true, perJobResults: true } as const;
    const worker: string = await this.boss.work<Event, void, typeof options>(queueName(subscription), options, async (jobs) => {
      const results: JobResult[] = [];
      // One after the other, each with an outcome of its own: an event that fails takes no other with it.
      for (const job of jobs) results.push(await this.deliver(dataSource, subscription, job));
      // A fetch brings at most one event of each aggregate, the oldest: look at once for those behind it.
      this.boss.notifyWorker(worker);
      return results;
    });
    this.log.info({ consumer, type }, 'listening for events');
  }

  private async deliver(dataSource: DataSource, subscription: Subscription, { id, data: event, retryCount }: JobWithMetadata<Event>): Promise<JobResult> {
    const queue = queueName(subscription);
    try {
      await applyOnce(dataSource, subscription, event);
      if (retryCount > 0) await forgetFailure(dataSource, { queue, eventId: id });
      return { id, status: 'completed' };
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      this.log.warn({ err: error, queue, eventId: id, tries: retryCount + 1 }, 'an event could not be applied');
      await noteFailure(dataSource, { queue, eventId: id, cause }).catch((unnoted: unknown) => this.log.error({ err: unnoted }, 'a failure could not be noted'));
      return { id, status: error instanceof MalformedEvent ? 'deadletter' : 'failed', output: { message: cause } };
    }
  }

  /** Tries dead letters again in the order they were published, in the caller's transaction; answers how many there were. */
  async redrive(manager: EntityManager, which: Letters): Promise<number> {
    const letters = await findLetters(manager, which);
    for (const letter of letters) await redriveLetter(this.boss, letter, { db: joining(manager) });
    return letters.length;
  }

  /** Gives up dead letters for good, in the caller's transaction, so that those behind them go on; answers how many there were. */
  async discard(manager: EntityManager, which: Letters): Promise<number> {
    const letters = await findLetters(manager, which);
    for (const letter of letters) await discardLetter(this.boss, letter, { db: joining(manager) });
    return letters.length;
  }

  async stop(): Promise<void> {
    await this.boss.stop({ graceful: true, timeout: 5_000 });
  }
}

/** Jobs of one transaction share their time of creation: the event's id, which is a uuid of version 7, keeps their order. */
function jobOf(news: News): { id: string; data: Event; singletonKey: string } {
  const data: Event = { ...news, ...(currentOrigin() ?? { correlation: news.causation, traceparent: null }) };
  return { id: data.id, data, singletonKey: `${data.tenant}/${data.aggregate.type}/${data.aggregate.id}` };
}

/** One dead letter by its id, or all of one consumer. */
export type Letters = { id: string } | { consumer: string };

const lettersMax = 1_000;

/** Locks what it finds: two people who decide about one letter wait for each other, and the second finds nothing. */
function findLetters(manager: EntityManager, which: Letters): Promise<DeadLetter[]> {
  const [condition, value] = 'id' in which ? [`name like '%.dead' and id = $1`, which.id] : ['name = $1', deadLetterQueue(which.consumer)];
  return manager.query<DeadLetter[]>(
    `select id, name, data, source_name as "sourceName", source_id as "sourceId" from ${busSchema}.job
     where ${condition} and state = 'created' order by source_created_on, source_id limit ${lettersMax} for update`,
    [value],
  );
}
