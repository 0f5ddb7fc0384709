import type { Event } from '@platform/kit/bus/event.js';
import type { EntityManager } from 'typeorm';

import { OrganizationFact } from '../../db/quota/organization-fact.entity.js';
import { markForReview } from '../decisions/mark-for-review.js';

/** What is told of a defective part that is to come back: that it is owed, that it came, that it is late, how it ended. */
export interface ReturnTold {
  organizationId: string;
  returnId: string;
  partNumber?: string | null;
  dueOn?: string | null;
  receivedAt?: string | null;
  onTime?: boolean | null;
  outcome?: string | null;
}

type Told = Event<ReturnTold>;

export const noteReturnOpened = (event: Told, manager: EntityManager): Promise<void> => note(event, manager, {});
export const noteReturnReceived = (event: Told, manager: EntityManager): Promise<void> => note(event, manager, { received_at: event.payload.receivedAt ?? event.occurredAt });
export const noteReturnOverdue = (event: Told, manager: EntityManager): Promise<void> => note(event, manager, { overdue_at: event.occurredAt });
export const noteReturnClosed = (event: Told, manager: EntityManager): Promise<void> => note(event, manager, { closed_at: event.occurredAt });

interface When {
  received_at?: string;
  overdue_at?: string;
  closed_at?: string;
}

// What was told once is kept, in whatever order it comes.
const statement = `
  insert into return_fact as kept (tenant_id, return_id, part_number, due_on, received_at, on_time, overdue_at, closed_at, outcome, observed_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  on conflict (tenant_id, return_id) do update set part_number = coalesce(excluded.part_number, kept.part_number), due_on = coalesce(excluded.due_on, kept.due_on),
    received_at = coalesce(excluded.received_at, kept.received_at), on_time = coalesce(excluded.on_time, kept.on_time), overdue_at = coalesce(excluded.overdue_at, kept.overdue_at),
    closed_at = coalesce(excluded.closed_at, kept.closed_at), outcome = coalesce(excluded.outcome, kept.outcome), observed_at = greatest(excluded.observed_at, kept.observed_at)`;

const standing = `select count(*)::int as open, count(*) filter (where overdue_at is not null)::int as overdue, min(due_on)::text as "nextDueOn"
  from return_fact where tenant_id = $1 and received_at is null and closed_at is null`;

async function note({ id, tenant, occurredAt, payload }: Told, manager: EntityManager, { received_at = undefined, overdue_at = undefined, closed_at = undefined }: When): Promise<void> {
  const { returnId, partNumber = null, dueOn = null, onTime = null, outcome = null } = payload;
  await manager.query(statement, [tenant, returnId, partNumber, dueOn, received_at ?? null, onTime, overdue_at ?? null, closed_at ?? null, outcome, occurredAt]);
  const [value] = await manager.query<{ open: number; overdue: number; nextDueOn: string | null }[]>(standing, [tenant]);
  await manager.insert(OrganizationFact, { tenantId: tenant, fact: 'openReturns', observedAt: new Date(occurredAt), eventId: id, value: value!, source: 'repairs' });
  await markForReview(manager, { organizationId: tenant, because: 'FACT_CHANGED', now: new Date() });
}
