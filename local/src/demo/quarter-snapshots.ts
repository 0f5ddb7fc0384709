import { createDataSource } from '@platform/kit/database/data-source.js';
import { inTransaction } from '@platform/kit/database/session.js';
import { addDays, type LocalDate } from '@platform/kit/pure/local-date.js';
import { lastDay, lastQuarters, type Quarter } from '@platform/kit/pure/quarter.js';
import { countCompletedRepairs } from '@platform/programs/actions/facts/count-repairs.js';
import { closeQuarters } from '@platform/programs/actions/quota/snapshots/close-quarters.js';
import { entities, schema } from '@platform/programs/db/database.js';
import type { DataSource } from 'typeorm';
import { v7 as newId } from 'uuid';

import type { DemoPartner } from './partners.js';
import { idOf } from './random.js';

interface QuartersToClose {
  adminUrl: string;
  partners: readonly DemoPartner[];
  today: LocalDate;
}

const closedAfterDays = 12;
const toldLate = 2;

/** The last quarters as the platform itself closed them; of one partner two completions were told of after that, and corrected the last. */
export async function loadQuarterSnapshots({ adminUrl, partners, today }: QuartersToClose): Promise<void> {
  const dataSource = await createDataSource({ url: adminUrl, schema, entities, migrations: [], poolSize: 2, role: `${schema}_app` }).initialize();
  try {
    const ended = lastQuarters(today, 5).slice(0, -1);
    const last = ended.at(-1)!;
    const missing = await holdBack(dataSource, partners[1]!, last);
    for (const quarter of ended) await closeAt(dataSource, addDays(lastDay(quarter), closedAfterDays), today);
    if (missing === null) return;
    await tell(dataSource, { partner: partners[1]!, quarter: last, ...missing });
    await closeAt(dataSource, addDays(lastDay(last), closedAfterDays + 4), today);
  } finally {
    await dataSource.destroy();
  }
}

async function closeAt(dataSource: DataSource, day: LocalDate, today: LocalDate): Promise<void> {
  const now = (): Date => new Date(`${day < today ? day : today}T04:00:00Z`);
  await closeQuarters({ dataSource, now, newId: () => newId() });
}

/** Takes two completions out of the count, to be told of later; null where the quarter is closed already. */
function holdBack(dataSource: DataSource, { id }: DemoPartner, quarter: Quarter): Promise<{ locationId: string } | null> {
  return inTransaction(dataSource, actorFor(id), async (manager) => {
    const [rows] = await manager.query<[{ locationId: string }[], number]>(
      `update quarter_repair_count c set completed = completed - ${toldLate} where tenant_id = $1 and quarter = $2 and completed >= ${toldLate}
         and not exists (select 1 from quarter_snapshot s where s.tenant_id = c.tenant_id and s.quarter = c.quarter)
         and location_id = (select location_id from quarter_repair_count where tenant_id = $1 and quarter = $2 order by completed desc limit 1) returning location_id as "locationId"`,
      [id, quarter],
    );
    return rows[0] ?? null;
  });
}

function tell(dataSource: DataSource, { partner: { id }, quarter, locationId }: { partner: DemoPartner; quarter: Quarter; locationId: string }): Promise<void> {
  const repairs = Array.from({ length: toldLate }, (_, number) => ({ repairId: idOf(`late ${id} ${number}`), locationId, quarter }));
  const occurredAt = `${addDays(lastDay(quarter), closedAfterDays + 2)}T13:20:00Z`;
  const about = { version: 1, tenant: id, aggregate: { type: 'Repair', id: idOf(`late ${id}`), sequence: 1 }, causation: id, correlation: id, traceparent: null };
  const event = { id: idOf(`late event ${id}`), type: 'repair.completed', occurredAt, ...about, payload: { organizationId: id, repairs } };
  return inTransaction(dataSource, actorFor(id), (manager) => countCompletedRepairs(event, manager));
}

function actorFor(tenant: string) {
  return { tenant, scope: 'tenant', subject: 'demonstration', roles: [], requestId: 'demonstration' } as const;
}
