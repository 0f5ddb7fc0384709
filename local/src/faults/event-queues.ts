import { setTimeout as pause } from 'node:timers/promises';

import { queueName } from '@platform/kit/bus/subscription.js';
import type { Event } from '@platform/kit/bus/event.js';
import type pg from 'pg';
import { PgBoss } from 'pg-boss';

import type { Random } from '../demo/random.js';
import { shuffled } from './schedule.js';

const watched = queueName({ consumer: 'programs', type: 'repair.completed' });

/** Puts events that were delivered into their queue again, three times each and in another order. */
export async function deliverAgain(adminUrl: string, admin: pg.Client, { events, chance }: { events: number; chance: Random }): Promise<number> {
  const { rows } = await admin.query<{ data: Event }>(`select data from bus.job where name = $1 and state = 'completed' order by completed_on desc limit $2`, [watched, events]);
  const boss = new PgBoss({ connectionString: adminUrl, schema: 'bus', max: 1, supervise: false, schedule: false, migrate: false, createSchema: false });
  boss.on('error', () => undefined);
  await boss.start();
  try {
    for (const { data } of shuffled([...rows, ...rows, ...rows], chance)) {
      await boss.send(watched, data, { singletonKey: `${data.tenant}/${data.aggregate.type}/${data.aggregate.id}` });
    }
  } finally {
    await boss.stop({ graceful: false });
  }
  return rows.length;
}

const settleMsMax = 60_000;

/** Waits until every event has been delivered or given up; answers how many are still under way. What waits for its next try is tried at once. */
export async function settle(admin: pg.Client): Promise<number> {
  for (const deadline = Date.now() + settleMsMax; ; await pause(250)) {
    // Not while others are being applied: what waits for one of those would use up its tries in moments, which takes hours otherwise.
    await admin.query(`update bus.job set start_after = now() where state = 'retry' and start_after > now() and not exists (select 1 from bus.job other where other.state = 'active')`);
    const { rows } = await admin.query<{ left: number }>(`select count(*)::int as left from bus.job where state in ('created', 'retry', 'active') and name not like '%.dead'`);
    if (rows[0]!.left === 0 || Date.now() > deadline) return rows[0]!.left;
  }
}

/** Events that were given up. */
export async function givenUp(admin: pg.Client): Promise<number> {
  const { rows } = await admin.query<{ dead: number }>(`select count(*)::int as dead from bus.job where name like '%.dead' and state = 'created'`);
  return rows[0]!.dead;
}
