import type { DataSource, EntityManager } from 'typeorm';

import { inTransaction } from '../database/session.js';
import type { Event } from './event.js';
import { withOrigin } from './origin.js';
import { envelopeProblem } from './payload-check.js';
import type { Subscription } from './subscription.js';

/** What no attempt will ever apply. */
export class MalformedEvent extends Error {
  override name = 'MalformedEvent';
}

/** `applied`: it had its effect now. `seen`: it had it before. `overtaken`: a later state of the same thing is known already. */
export type Delivery = 'applied' | 'seen' | 'overtaken';

/** Applies an event in the transaction that records it as seen; a second delivery of it, or an older state, changes nothing. */
export async function applyOnce(dataSource: DataSource, subscription: Subscription, event: Event): Promise<Delivery> {
  const problem = envelopeProblem(event) ?? subscription.payload(event.payload);
  if (problem !== null) throw new MalformedEvent(`Malformed: ${problem}.`);
  const actor = { tenant: event.tenant, scope: 'tenant', subject: `bus:${subscription.consumer}`, roles: [], requestId: event.causation } as const;
  const origin = { correlation: event.correlation ?? event.causation, traceparent: event.traceparent ?? null };
  return withOrigin(origin, () => inTransaction(dataSource, actor, (manager) => apply(subscription, event, manager)));
}

async function apply({ apply: carryOut, order }: Subscription, event: Event, manager: EntityManager): Promise<Delivery> {
  if (!(await isNew(event, manager))) return 'seen';
  if (order === 'latest' && !(await isLatest(event, manager))) return 'overtaken';
  await carryOut(event as Event<never>, manager);
  return 'applied';
}

async function isNew({ tenant, id, type }: Event, manager: EntityManager): Promise<boolean> {
  const inserted = await manager.query<unknown[]>(
    'insert into inbox (tenant_id, event_id, type, received_at) values ($1, $2, $3, now()) on conflict do nothing returning event_id',
    [tenant, id, type],
  );
  return inserted.length > 0;
}

/** Moves the thing's position forward, and locks it: two deliveries about one thing wait for each other. */
async function isLatest({ tenant, type, aggregate, isAgain }: Event, manager: EntityManager): Promise<boolean> {
  const moved = await manager.query<unknown[]>(
    `insert into event_position as kept (tenant_id, type, aggregate_id, sequence) values ($1, $2, $3, $4)
     on conflict (tenant_id, type, aggregate_id) do update set sequence = excluded.sequence where kept.sequence < excluded.sequence or ($5 and kept.sequence = excluded.sequence) returning type`,
    [tenant, type, aggregate.id, aggregate.sequence, isAgain === true],
  );
  return moved.length > 0;
}
