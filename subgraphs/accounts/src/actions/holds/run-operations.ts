import type { EntityManager } from 'typeorm';
import type { DataSource } from 'typeorm';

import { perform } from '@platform/kit/audit-trail/perform.js';
import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';

import { CardAuthorization } from '../../db/holds/card-authorization.entity.js';
import { CardHold } from '../../db/holds/card-hold.entity.js';
import { PaymentOperation } from '../../db/holds/payment-operation.entity.js';
import type { ProviderAnswer } from '../../domain/payment/operation-outcome.js';
import type { PaymentProvider } from '../../payment/payment-provider.js';
import { advanceHold } from './advance-hold.js';
import { readAcross } from '../read-across.js';
import { serviceDoer } from '../service-doer.js';
import { holdWork } from './hold-work.js';
import { lockedHold } from './keep-of-hold.js';
import { settleOperation } from './settle-operation.js';

export interface PaymentWorld {
  dataSource: DataSource;
  now: () => Date;
  provider: PaymentProvider;
}

const worker = { subject: 'system:accounts', roles: [], requestId: 'payment-operations' } as const;
const atOnce = 20;
/** Whoever took an operation and is gone is believed dead after this. */
const claimMs = 60_000;

/** Asks the provider for what is due, or what became of it; answers how many operations it was. Nothing is locked while it is asked. */
export async function runOperations(world: PaymentWorld): Promise<number> {
  const due = await readAcross<{ tenantId: string; id: string }>(world.dataSource, { text: `select tenant_id as "tenantId", id from payment_operation where due_at <= $1 order by due_at limit $2`, values: [world.now(), atOnce] });
  const doer = serviceDoer(world.dataSource, { because: worker.requestId, now: world.now });
  let run = 0;
  for (const { tenantId, id } of due) {
    const claimed = await claim(world, { tenantId, id });
    if (claimed === null) continue;
    const answer = await ask(world.provider, claimed);
    await perform(doer, { action: 'settleHoldPayment', tenant: tenantId, subject: { type: 'CardHold', id: claimed.hold.id } }, async (manager, entry) => {
      const hold = await lockedHold(manager, { tenantId, holdId: claimed.hold.id });
      const from = hold.state;
      const work = holdWork(manager, doer);
      await settleOperation(work, hold, { operation: claimed.operation, answer });
      await advanceHold(work, hold);
      entry.changes({ operation: { to: claimed.operation.kind }, holdState: { from, to: hold.state } });
      return {};
    });
    run += 1;
  }
  return run;
}

interface Claimed {
  operation: PaymentOperation;
  authorization: CardAuthorization;
  hold: CardHold;
}

/** Takes a due operation for this process; another one that comes at the same time passes it over. */
async function claim({ dataSource, now }: PaymentWorld, { tenantId, id }: { tenantId: string; id: string }): Promise<Claimed | null> {
  return unrecorded(dataSource, { ...worker, tenant: tenantId, scope: 'tenant' }, async (manager: EntityManager) => {
    const [row] = await manager.query<{ id: string }[]>(`select id from payment_operation where tenant_id = $1 and id = $2 and due_at <= $3 for update skip locked`, [tenantId, id, now()]);
    if (row === undefined) return null;
    const operation = await manager.findOneByOrFail(PaymentOperation, { tenantId, id });
    // Before it is sent: should this process end now, the provider is asked what became of it.
    await manager.update(PaymentOperation, { tenantId, id }, { state: 'UNKNOWN', dueAt: new Date(now().getTime() + claimMs) });
    const authorization = await manager.findOneByOrFail(CardAuthorization, { tenantId, id: operation.authorizationId });
    return { operation, authorization, hold: await manager.findOneByOrFail(CardHold, { tenantId, id: operation.holdId }) };
  });
}

/** What was sent and not answered is asked about; only what the provider has not got is sent, always under the same key. */
async function ask(provider: PaymentProvider, { operation, authorization, hold }: Claimed): Promise<ProviderAnswer> {
  const { kind, providerKey: key, amountMinor } = operation;
  const { reference, cardReference, customerReference } = authorization;
  if (operation.state === 'UNKNOWN') return provider.query(reference === null ? { key } : { reference });
  if (kind === 'AUTHORIZE') {
    const card = cardReference !== null && customerReference !== null ? { reference: cardReference, customerReference } : null;
    return provider.authorize({ key, holdId: hold.id, amountMinor, currency: hold.currency ?? '', card });
  }
  if (reference === null) return { said: 'NOTHING', cause: 'NO_REFERENCE' };
  const order = { key, reference, amountMinor, currency: hold.currency ?? '' };
  return kind === 'CAPTURE' ? provider.capture(order) : kind === 'VOID' ? provider.void(order) : provider.refund(order);
}
