import { perform } from '@platform/kit/audit-trail/perform.js';
import { systemViewer } from '@platform/kit/audit-trail/system-viewer.js';

import { CardAuthorization } from '../../db/holds/card-authorization.entity.js';
import type { ProviderNotification } from '../../payment/payment-provider.js';
import { advanceHold } from './advance-hold.js';
import { applyPayment } from './apply-payment.js';
import { readAcross } from '../read-across.js';
import { serviceDoer } from '../service-doer.js';
import { holdWork, providerName } from './hold-work.js';
import { lockedHold } from './keep-of-hold.js';
import type { PaymentWorld } from './run-operations.js';

interface Known {
  tenantId: string;
  id: string;
  holdId: string;
  isSeen: boolean;
}

const knownPayment = `
  select a.tenant_id as "tenantId", a.id, a.hold_id as "holdId", exists (select 1 from payment_notification n where n.tenant_id = a.tenant_id and n.id = $3) as "isSeen"
  from card_authorization a where a.provider = $1 and a.reference = $2`;

/** `unknown`: about no payment of ours. `seen`: told before. `unanswered`: the provider could not be asked; it tells again. */
export type Received = 'applied' | 'seen' | 'unknown' | 'unanswered';

/**
 * Takes up what the provider told. It says where to look and nothing more: the provider is asked how the payment is now, so that
 * what is told twice, late or in another order does no harm.
 */
export async function receiveNotification(world: PaymentWorld, { id, type, reference, toldAt }: ProviderNotification): Promise<Received> {
  if (reference === null) return 'unknown';
  const [known] = await readAcross<Known>(world.dataSource, { text: knownPayment, values: [providerName, reference, id] });
  if (known === undefined) return 'unknown';
  if (known.isSeen) return 'seen';
  const answer = await world.provider.query({ reference });
  if (answer.said !== 'PAYMENT') return 'unanswered';
  const { tenantId, holdId } = known;
  const doer = { ...serviceDoer(world.dataSource, { because: `notification ${id}`.slice(0, 100), now: world.now }), viewer: systemViewer('accounts:payments') };
  const deed = { action: 'receivePaymentNotification', tenant: tenantId, subject: { type: 'CardHold', id: holdId } };
  const { received } = await perform<{ received: Received }>(doer, deed, async (manager, entry) => {
    const hold = await lockedHold(manager, { tenantId, holdId });
    const noted = await manager.query<unknown[]>(
      `insert into payment_notification (tenant_id, id, reference, type, told_at, received_at) values ($1, $2, $3, $4, $5, $6) on conflict do nothing returning id`,
      [tenantId, id, reference, type, toldAt, world.now()],
    );
    if (noted.length === 0) return { received: 'seen' };
    const from = hold.state;
    const work = holdWork(manager, doer);
    const authorization = await manager.findOneByOrFail(CardAuthorization, { tenantId, id: known.id });
    await applyPayment(work, hold, { authorization, payment: answer.payment });
    await advanceHold(work, hold);
    entry.changes({ holdState: { from, to: hold.state } });
    return { received: 'applied' };
  });
  return received;
}
