import type { ConnectionOptions, PgBoss } from 'pg-boss';

import type { Event } from './event.js';

/** A copy of an event that was given up, in its consumer's queue of dead letters. */
export interface DeadLetter {
  id: string;
  /** The queue of dead letters. */
  name: string;
  /** The queue that the event itself waits in, as failed. */
  sourceName: string;
  /** The event's own job. */
  sourceId: string;
  data: Event;
}

/** The failed event itself stays in its queue and holds back those behind it: it is tried again, and its copy is removed. */
export async function redriveLetter(boss: PgBoss, { id, name, sourceName, sourceId, data }: DeadLetter, options: ConnectionOptions = {}): Promise<void> {
  // The library answers how many jobs it changed, and its types do not tell.
  const { affected } = (await boss.retry(sourceName, sourceId, options)) as { affected: number };
  // Failed events were once forgotten after a week; then the copy is all there is.
  if (affected === 0) await boss.send(sourceName, data, { ...options, id: data.id, singletonKey: `${data.tenant}/${data.aggregate.type}/${data.aggregate.id}` });
  await boss.deleteJob(name, id, options);
}

/** The event will not be applied: those behind it go on, and its copy is kept as cancelled. */
export async function discardLetter(boss: PgBoss, { id, name, sourceName, sourceId }: DeadLetter, options: ConnectionOptions = {}): Promise<void> {
  await boss.deleteJob(sourceName, sourceId, options);
  await boss.cancel(name, id, options);
}
