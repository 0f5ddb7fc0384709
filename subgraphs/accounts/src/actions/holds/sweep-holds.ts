import type { DataSource, EntityManager } from 'typeorm';

import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';
import { perform } from '@platform/kit/audit-trail/perform.js';

import { CardHold } from '../../db/holds/card-hold.entity.js';
import { advanceHold } from './advance-hold.js';
import { readAcross } from '../read-across.js';
import { serviceDoer } from '../service-doer.js';
import { type HoldWork, holdWork } from './hold-work.js';
import { keepOfHold } from './keep-of-hold.js';
import { place, type PricesFound } from './place-hold.js';
import { cancel } from './take-step.js';

/** How the prices of a replacement are found; null while there is none. */
export type PriceSource = (manager: EntityManager, asked: { country: string; deviceModel: string; on: Date }) => Promise<PricesFound | null>;

export interface SweepWorld {
  dataSource: DataSource;
  now: () => Date;
  prices: PriceSource;
}

const worker = { subject: 'system:accounts', roles: [], requestId: 'sweep-holds' } as const;
const atOnce = 100;
const priceAgainMs = 60_000;

/** Does what the stored due dates of holds say; they are the authority, however late this runs. Answers how many holds it was. */
export async function sweepHolds(world: SweepWorld): Promise<number> {
  const due = await readAcross<{ tenantId: string; id: string }>(world.dataSource, { text: `select tenant_id as "tenantId", id from card_hold where due_at <= $1 order by due_at limit $2`, values: [world.now(), atOnce] });
  const doer = serviceDoer(world.dataSource, { because: worker.requestId, now: world.now });
  for (const { tenantId, id } of due) {
    if (await isUnpriced(world, { tenantId, id })) continue;
    await perform(doer, { action: 'sweepCardHold', tenant: tenantId, subject: { type: 'CardHold', id } }, async (manager, entry) => {
      const [free] = await manager.query<unknown[]>(`select id from card_hold where tenant_id = $1 and id = $2 and due_at <= $3 for update skip locked`, [tenantId, id, world.now()]);
      if (free === undefined) return {};
      const hold = await manager.findOneByOrFail(CardHold, { tenantId, id });
      const from = hold.state;
      await look(world, holdWork(manager, doer), hold);
      entry.changes({ holdState: { from, to: hold.state } });
      return {};
    });
  }
  return due.length;
}

/** A draft whose replacement has no price waits: a price that is missing is never nothing. */
function isUnpriced({ dataSource, now, prices }: SweepWorld, { tenantId, id }: { tenantId: string; id: string }): Promise<boolean> {
  return unrecorded(dataSource, { ...worker, tenant: tenantId, scope: 'tenant' }, async (manager) => {
    const hold = await manager.findOneByOrFail(CardHold, { tenantId, id });
    if (hold.state !== 'DRAFT' || (await prices(manager, { country: hold.country, deviceModel: hold.deviceModel, on: now() })) !== null) return false;
    await keepOfHold(manager, hold, { dueAt: new Date(now().getTime() + priceAgainMs) });
    return true;
  });
}

async function look({ prices: source }: SweepWorld, work: HoldWork, hold: CardHold): Promise<void> {
  if (hold.state === 'DRAFT') {
    const prices = await source(work.manager, { country: hold.country, deviceModel: hold.deviceModel, on: work.now });
    if (prices !== null) await place(work, hold, prices);
  }
  // The cardholder has not entered a card in all that time.
  if (hold.state === 'ACTION_REQUIRED') await cancel(work, hold, { reason: 'CARD_NOT_GIVEN' });
  await advanceHold(work, hold);
}
