import { perform } from '@platform/kit/audit-trail/perform.js';
import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';

import { CardAuthorization } from '../../db/holds/card-authorization.entity.js';
import { nextCardLook } from '../../domain/payment/awaited-card.js';
import type { Payment } from '../../domain/payment/operation-outcome.js';
import { readAcross } from '../read-across.js';
import { serviceDoer } from '../service-doer.js';
import { advanceHold } from './advance-hold.js';
import { applyPayment } from './apply-payment.js';
import { holdWork } from './hold-work.js';
import { lockedHold } from './keep-of-hold.js';
import type { PaymentWorld } from './run-operations.js';

const worker = { subject: 'system:accounts', roles: [], requestId: 'awaited-cards' } as const;
const atOnce = 20;

const awaited = `
  select tenant_id as "tenantId", id from card_authorization
  where state = 'ACTION_REQUIRED' and coalesce(look_at, created_at + interval '5 minutes') <= $1 order by created_at limit $2`;

/** Asks the provider for cards that are awaited, so that one is not missed whose notification never came; answers how many holds moved on. */
export async function watchAwaitedCards(world: PaymentWorld): Promise<number> {
  const due = await readAcross<{ tenantId: string; id: string }>(world.dataSource, { text: awaited, values: [world.now(), atOnce] });
  let movedOn = 0;
  for (const { tenantId, id } of due) {
    const authorization = await claim(world, { tenantId, id });
    if (authorization === null) continue;
    const answer = await world.provider.query({ reference: authorization.reference! });
    if (answer.said !== 'PAYMENT' || answer.payment.state === 'NEEDS_CARDHOLDER') continue;
    await takeUp(world, authorization, answer.payment);
    movedOn += 1;
  }
  return movedOn;
}

/** Takes one for this process until its next look; another one that comes at the same time passes it over. */
function claim({ dataSource, now }: PaymentWorld, { tenantId, id }: { tenantId: string; id: string }): Promise<CardAuthorization | null> {
  return unrecorded(dataSource, { ...worker, tenant: tenantId, scope: 'tenant' }, async (manager) => {
    const [free] = await manager.query<unknown[]>(
      `select id from card_authorization where tenant_id = $1 and id = $2 and state = 'ACTION_REQUIRED' and reference is not null and coalesce(look_at, created_at + interval '5 minutes') <= $3 for update skip locked`,
      [tenantId, id, now()],
    );
    if (free === undefined) return null;
    const authorization = await manager.findOneByOrFail(CardAuthorization, { tenantId, id });
    await manager.update(CardAuthorization, { tenantId, id }, { lookAt: nextCardLook(authorization.createdAt, now()) });
    return authorization;
  });
}

async function takeUp({ dataSource, now }: PaymentWorld, { tenantId, id, holdId }: CardAuthorization, payment: Payment): Promise<void> {
  const doer = serviceDoer(dataSource, { because: worker.requestId, now });
  await perform(doer, { action: 'settleHoldPayment', tenant: tenantId, subject: { type: 'CardHold', id: holdId } }, async (manager, entry) => {
    const hold = await lockedHold(manager, { tenantId, holdId });
    const from = hold.state;
    const work = holdWork(manager, doer);
    await applyPayment(work, hold, { authorization: await manager.findOneByOrFail(CardAuthorization, { tenantId, id }), payment });
    await advanceHold(work, hold);
    entry.changes({ holdState: { from, to: hold.state } });
    return {};
  });
}
