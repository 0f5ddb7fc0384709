import type { DataSource } from 'typeorm';

import { busSchema } from './bus-schema.js';

/** Statements for what is known of events that could not be applied so far; the bus belongs to no tenant, and so does this. */
export const createDeliveryFailures = [
  `create table if not exists ${busSchema}.delivery_failure (
    queue text not null,
    event_id uuid not null,
    tries int not null,
    cause text not null,
    first_failed_at timestamptz not null,
    last_failed_at timestamptz not null,
    primary key (queue, event_id)
  )`,
];

/** Notes that an event could not be applied, and why. */
export async function noteFailure(dataSource: DataSource, { queue, eventId, cause }: { queue: string; eventId: string; cause: string }): Promise<void> {
  await dataSource.query(
    `insert into ${busSchema}.delivery_failure as known (queue, event_id, tries, cause, first_failed_at, last_failed_at) values ($1, $2, 1, $3, now(), now())
     on conflict (queue, event_id) do update set tries = known.tries + 1, cause = excluded.cause, last_failed_at = excluded.last_failed_at`,
    [queue, eventId, cause.slice(0, 2_000)],
  );
}

/** Forgets the failures of an event that has been applied after all. */
export async function forgetFailure(dataSource: DataSource, { queue, eventId }: { queue: string; eventId: string }): Promise<void> {
  await dataSource.query(`delete from ${busSchema}.delivery_failure where queue = $1 and event_id = $2`, [queue, eventId]);
}
