import type { DataSource, EntityManager } from 'typeorm';

import { inTransaction } from '../database/session.js';
import { busSchema } from './bus-schema.js';
import type { Event } from './event.js';
import { queueName } from './subscription.js';

/** What a publisher knows of the facts it has told: their totals for one organisation. */
export interface FactSource {
  /** The types of events that told them. */
  types: readonly string[];
  publisher: string;
  /** The table that every transaction writes which tells such a fact. */
  table: string;
  organizations: (manager: EntityManager) => Promise<string[]>;
  total: (manager: EntityManager, organizationId: string) => Promise<object[]>;
}

/** What a consumer keeps by adding facts up. */
export interface Tally {
  consumer: string;
  types: readonly string[];
  /** The table that every delivery of such a fact writes. */
  table: string;
  /** Makes what is kept the totals less what has not been delivered yet; answers whether that changed anything. */
  recount: (manager: EntityManager, facts: { organizationId: string; totals: readonly never[]; undelivered: readonly Event<never>[] }) => Promise<boolean>;
}

export interface Recount {
  /** An administrator's: no subgraph can see both tables. */
  dataSource: DataSource;
  source: FactSource;
  tally: Tally;
  onOrganization?: (done: number, changed: number) => void;
}

/**
 * Counts anew what a consumer has added up. A fact cannot be told again, for it would be added twice; so the totals are taken
 * from the publisher, less what is still on its way. For one organisation at a time and for milliseconds, nobody adds facts
 * and none is delivered: then what is counted, what is kept and what is under way are of one moment. Answers for how many
 * organisations the count was wrong.
 */
export async function recount({ dataSource, source, tally, onOrganization = () => undefined }: Recount): Promise<number> {
  const actor = { tenant: null, scope: 'program', subject: 'bus:recount', roles: [], requestId: 'recount' } as const;
  const organizations = await inTransaction(dataSource, actor, async (manager) => {
    await lookInto(manager, source.publisher);
    return source.organizations(manager);
  });
  let changed = 0;
  for (const [index, organizationId] of organizations.entries()) {
    const isChanged = await inTransaction(dataSource, { ...actor, tenant: organizationId }, async (manager) => {
      await manager.query(`lock table "${source.publisher}"."${source.table}" in share mode`);
      await manager.query(`lock table "${tally.consumer}"."${tally.table}" in share row exclusive mode`);
      await lookInto(manager, source.publisher);
      const totals = await source.total(manager, organizationId);
      await lookInto(manager, tally.consumer);
      return tally.recount(manager, { organizationId, totals: totals as never[], undelivered: await undelivered(manager, { tally, organizationId }) });
    });
    changed += isChanged ? 1 : 0;
    onOrganization(index + 1, changed);
  }
  return changed;
}

async function lookInto(manager: EntityManager, schema: string): Promise<void> {
  await manager.query(`select set_config('search_path', $1, true)`, [`${schema}, public`]);
}

/** A delivery that has committed is in the inbox, though its queue may not know yet. */
async function undelivered(manager: EntityManager, { tally: { consumer, types }, organizationId }: { tally: Tally; organizationId: string }): Promise<Event<never>[]> {
  const rows = await manager.query<{ data: Event<never> }[]>(
    `select j.data from ${busSchema}.job j
     where j.name = any($1) and j.state not in ('completed', 'cancelled') and j.data->>'tenant' = $2::text
       and not exists (select 1 from "${consumer}".inbox i where i.tenant_id = $2::uuid and i.event_id = (j.data->>'id')::uuid)`,
    [types.map((type) => queueName({ consumer, type })), organizationId],
  );
  return rows.map(({ data }) => data);
}
