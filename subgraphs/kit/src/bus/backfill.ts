import type { DataSource, EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';

import { type Actor, inTransaction } from '../database/session.js';
import type { Bus } from './bus.js';
import { busSchema } from './bus-schema.js';
import type { News } from './event.js';
import type { Snapshot, Told } from './snapshot.js';
import { queueName } from './subscription.js';

/** How far each queue has been filled with the current state; the bus belongs to no tenant, and so does this. */
export const createBackfills = [
  `create table if not exists ${busSchema}.backfill (
    queue text primary key,
    is_again boolean not null,
    told_to text,
    told bigint not null,
    started_at timestamptz not null,
    finished_at timestamptz
  )`,
];

export interface Backfill {
  /** Reads the publisher's tables. */
  dataSource: DataSource;
  bus: Pick<Bus, 'sendAll'>;
  snapshot: Snapshot;
  consumer: string;
  /** Whether the consumer is also to apply what it has had already, for it may have lost it. */
  isAgain: boolean;
  pageSize?: number;
  onPage?: (told: number) => void;
}

const actor: Actor = { tenant: null, scope: 'program', subject: 'bus:backfill', roles: [], requestId: 'backfill' };
const usualPage = 500;

/**
 * Tells one consumer the current state of all things of a kind, into its queue and no other, while events about changes go
 * on arriving there: whichever comes later of a state and a change, the higher sequence holds. Each page is sent in one
 * transaction with the place it ended at, so that a backfill that was interrupted goes on from there. Answers how many were told.
 */
export async function backfill({ dataSource, bus, snapshot, consumer, isAgain, pageSize = usualPage, onPage = () => undefined }: Backfill): Promise<number> {
  const queue = queueName({ consumer, type: snapshot.type });
  await inTransaction(dataSource, actor, (manager) => begin(manager, { queue, isAgain }));
  for (;;) {
    const { told, isFinished } = await inTransaction(dataSource, actor, async (manager) => {
      const place = await lockPlace(manager, queue);
      if (place.isFinished) return place;
      if (snapshot.quiet !== undefined) await manager.query(`lock table ${snapshot.quiet} in share mode`);
      const page = await snapshot.read(manager, { after: place.toldTo, limit: pageSize });
      await bus.sendAll(manager, queue, page.map((told) => newsOf(told, { type: snapshot.type, isAgain: place.isAgain })));
      return moveTo(manager, { queue, toldTo: page.at(-1)?.key ?? place.toldTo, told: page.length, isLast: page.length < pageSize });
    });
    onPage(told);
    if (isFinished) return told;
  }
}

function newsOf({ tenant, aggregate, payload, occurredAt }: Told, { type, isAgain }: { type: string; isAgain: boolean }): News {
  const news = { id: newId(), type, version: 1, tenant, aggregate, occurredAt: occurredAt.toISOString(), causation: actor.requestId, payload };
  return isAgain ? { ...news, isAgain } : news;
}

/** Goes on with what was not finished; what was finished is begun anew. */
async function begin(manager: EntityManager, { queue, isAgain }: { queue: string; isAgain: boolean }): Promise<void> {
  await manager.query(
    `insert into ${busSchema}.backfill as known (queue, is_again, told_to, told, started_at) values ($1, $2, null, 0, now())
     on conflict (queue) do update set is_again = excluded.is_again, told_to = null, told = 0, started_at = now(), finished_at = null
     where known.finished_at is not null or known.is_again <> excluded.is_again`,
    [queue, isAgain],
  );
}

interface Place {
  toldTo: string | null;
  isAgain: boolean;
  told: number;
  isFinished: boolean;
}

/** Two that fill one queue at once take turns, and end together. */
async function lockPlace(manager: EntityManager, queue: string): Promise<Place> {
  const [place] = await manager.query<Place[]>(
    `select told_to as "toldTo", is_again as "isAgain", told::int as told, finished_at is not null as "isFinished" from ${busSchema}.backfill where queue = $1 for update`,
    [queue],
  );
  return place!;
}

async function moveTo(manager: EntityManager, { queue, toldTo, told, isLast }: { queue: string; toldTo: string | null; told: number; isLast: boolean }): Promise<Pick<Place, 'told' | 'isFinished'>> {
  const [rows] = await manager.query<[Pick<Place, 'told' | 'isFinished'>[], number]>(
    `update ${busSchema}.backfill set told_to = $2, told = told + $3, finished_at = case when $4 then now() end where queue = $1
     returning told::int as told, finished_at is not null as "isFinished"`,
    [queue, toldTo, told, isLast],
  );
  return rows[0]!;
}
