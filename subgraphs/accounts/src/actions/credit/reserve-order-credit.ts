import type { EntityManager } from 'typeorm';

import type { Doer } from '@platform/kit/audit-trail/deed.js';
import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { enter } from '@platform/kit/audit-trail/perform.js';
import type { Event } from '@platform/kit/bus/event.js';

import { CreditLine } from '../../db/credit/credit-line.entity.js';
import { OrderCredit } from '../../db/credit/order-credit.entity.js';
import { readCreditBalances } from '../../db/credit/read-credit-balances.js';
import { ServiceAccount, type ServiceAccountType } from '../../db/service-account.entity.js';
import { accountTypeOf, type OrderingProgram } from '../../domain/credit/account-of-program.js';
import { creditPosition } from '../../domain/credit/credit-position.js';
import { type CreditRefusal, creditRefusalsOf } from '../../domain/credit/credit-refusal.js';
import { capacity } from '../../domain/ledger/account-codes.js';
import { derivedId } from '../derived-id.js';
import { tryToBook } from '../ledger/book.js';
import { consumerDoer } from '../service-doer.js';

export interface PartOrderSubmitted {
  orderId: string;
  organizationId: string;
  program: OrderingProgram;
  /** A decimal text of minor units. */
  amountMinor: string;
  currency: string;
  vatIncluded: boolean;
}

type Outcome = { reserved: true } | { refused: CreditRefusal };

/** Reserves credit for a part order, or refuses it with every reason; once for each order. Whoever ordered is told by the announcer. */
export async function reserveOrderCredit({ payload, causation }: Event<PartOrderSubmitted>, manager: EntityManager): Promise<void> {
  const { orderId: id, organizationId: tenantId } = payload;
  if (await manager.existsBy(OrderCredit, { tenantId, id })) return;
  const doer = consumerDoer(manager, causation);
  const deed = { action: 'reserveOrderCredit', tenant: tenantId, subject: { type: 'PartOrder', id } };
  await enter<Outcome>(manager, doer, { deed, work: (_, entry) => reserve(manager, payload, { doer, entry }) });
}

async function reserve(manager: EntityManager, order: PartOrderSubmitted, { doer, entry }: { doer: Doer; entry: Entry }): Promise<Outcome> {
  const { orderId, organizationId: tenantId, program, currency, vatIncluded } = order;
  const amountMinor = BigInt(order.amountMinor);
  const account = await manager.findOne(ServiceAccount, { where: { tenantId, type: accountTypeOf(program) as ServiceAccountType }, order: { status: 'ASC', createdOn: 'ASC' } });
  const lines = await manager.findBy(CreditLine, { tenantId, status: 'APPROVED' });
  const line = lines.find((candidate) => candidate.currency === currency) ?? null;
  const pendingId = derivedId('order', orderId);
  const seen = line && (await available(manager, line));
  const reasons = creditRefusalsOf({ account, currencies: lines.map((candidate) => candidate.currency), amountMinor, currency, availableMinor: seen });
  if (reasons.length === 0) {
    const leg = { id: pendingId, kind: 'pending', debit: capacity('CREDIT_LINE', currency), credit: capacity('ORDERS', currency), amountMinor, code: 'ORDER', serviceAccountId: account!.id } as const;
    const refusal = await tryToBook(manager, doer, { tenant: tenantId, subject: { type: 'PartOrder', id: orderId }, legs: [leg] });
    if (refusal !== null) reasons.push(refusal === 'OVER_LIMIT' ? 'OVER_LIMIT' : 'STANDING');
  }
  const isReserved = reasons.length === 0;
  const kept = { accountId: account?.id ?? null, creditLineId: line?.id ?? null, pendingId: isReserved ? pendingId : null, reasons };
  const amounts = { amountMinor, shippedMinor: 0n, cancelledMinor: 0n, currency, vatIncluded, availableMinor: line && (await available(manager, line)) };
  await manager.insert(OrderCredit, { tenantId, id: orderId, program, ...amounts, ...kept, decidedAt: doer.now(), announcedAt: null });
  entry.changes({ amountMinor: { to: order.amountMinor }, currency: { to: currency }, program: { to: program } });
  return isReserved ? { reserved: true } : { refused: reasons[0]! };
}

async function available(manager: EntityManager, line: CreditLine): Promise<bigint> {
  return creditPosition(await readCreditBalances(manager, line)).availableMinor;
}
