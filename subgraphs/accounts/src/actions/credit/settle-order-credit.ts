import type { EntityManager } from 'typeorm';

import type { Doer } from '@platform/kit/audit-trail/deed.js';
import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { enter } from '@platform/kit/audit-trail/perform.js';
import type { Event } from '@platform/kit/bus/event.js';

import { CreditLine } from '../../db/credit/credit-line.entity.js';
import { OrderCredit } from '../../db/credit/order-credit.entity.js';
import { capacity } from '../../domain/ledger/account-codes.js';
import { addCharge } from '../billing/add-charge.js';
import { derivedId } from '../derived-id.js';
import { book, type Leg } from '../ledger/book.js';
import { consumerDoer } from '../service-doer.js';
import { takeBackDue } from './take-back-due.js';

export interface PartOrderShipped {
  orderId: string;
  shipmentId: string;
  organizationId: string;
  amountMinor: string;
  currency: string;
}

export interface PartOrderCancelled {
  orderId: string;
  organizationId: string;
  amountMinor: string;
  currency: string;
}

/** Something was told of an order that its reservation does not bear; the event waits for a person. */
export class OrderCreditContradicted extends Error {
  override name = 'OrderCreditContradicted';
}

/** Posts what was shipped of an order, and goes on reserving what is still to come. */
export async function postShippedOrder({ id: eventId, occurredAt, payload, causation }: Event<PartOrderShipped>, manager: EntityManager): Promise<void> {
  if (payload.amountMinor === '0') return;
  const doer = consumerDoer(manager, causation);
  const deed = { action: 'postShippedOrder', tenant: payload.organizationId, subject: { type: 'PartOrder', id: payload.orderId } };
  await enter(manager, doer, {
    deed,
    work: async (_, entry) => {
      const { order } = await openOrder(manager, payload);
      const amountMinor = BigInt(payload.amountMinor);
      await resolve(manager, doer, { order, amountMinor, kind: 'post', key: derivedId('ship', payload.orderId, payload.shipmentId, eventId) });
      order.shippedMinor += amountMinor;
      await charge(manager, doer, { order, shipment: { ...payload, eventId, shippedOn: occurredAt.slice(0, 10) }, amountMinor });
      return finish(manager, { order, entry });
    },
  });
}

interface Shipped {
  order: OrderCredit;
  shipment: { shipmentId: string; eventId: string; shippedOn: string };
  amountMinor: bigint;
}

/** What has left is earned, and billed with the next invoice of the account that ordered. */
async function charge(manager: EntityManager, doer: Doer, { order, shipment: { shipmentId, eventId, shippedOn }, amountMinor }: Shipped): Promise<void> {
  const { tenantId, accountId, currency, vatIncluded } = order;
  const id = derivedId('parts', order.id, shipmentId, eventId);
  // A shipment may hold parts of several orders: each part of it is a charge of its own.
  const about = { tenantId, id, accountId, kind: 'PARTS', subject: { type: 'PartOrderShipment', id }, paidBy: null } as const;
  await addCharge(manager, doer, { ...about, price: { amountMinor, currency, vatIncluded }, occurredOn: shippedOn });
}

/** Gives back what was reserved for a part of an order that will never be shipped. */
export async function voidCancelledOrder({ id: eventId, payload, causation }: Event<PartOrderCancelled>, manager: EntityManager): Promise<void> {
  if (payload.amountMinor === '0') return;
  const doer = consumerDoer(manager, causation);
  const deed = { action: 'voidCancelledOrder', tenant: payload.organizationId, subject: { type: 'PartOrder', id: payload.orderId } };
  await enter(manager, doer, {
    deed,
    work: async (_, entry) => {
      const found = await manager.findOneBy(OrderCredit, { tenantId: payload.organizationId, id: payload.orderId });
      // Nothing was reserved for a refused order: there is nothing to give back.
      if (found !== null && found.reasons.length > 0) return {};
      const { order, line } = await openOrder(manager, payload);
      const amountMinor = BigInt(payload.amountMinor);
      await resolve(manager, doer, { order, amountMinor, kind: 'void', key: derivedId('cancel', payload.orderId, eventId) });
      order.cancelledMinor += amountMinor;
      await takeBackDue(manager, doer, line);
      return finish(manager, { order, entry });
    },
  });
}

/** The line before the ledger's accounts, as everybody locks them. */
async function openOrder(manager: EntityManager, { orderId, organizationId, amountMinor, currency }: PartOrderCancelled): Promise<{ order: OrderCredit; line: CreditLine }> {
  const order = await manager.findOne(OrderCredit, { where: { tenantId: organizationId, id: orderId }, lock: { mode: 'pessimistic_write' } });
  if (order === null) throw new OrderCreditContradicted('No credit was asked for by this order.');
  const open = order.amountMinor - order.shippedMinor - order.cancelledMinor;
  if (order.pendingId === null || order.currency !== currency || BigInt(amountMinor) > open)
    throw new OrderCreditContradicted(`Of this order ${open} ${order.currency} are reserved, not ${amountMinor} ${currency}.`);
  const line = await manager.findOneOrFail(CreditLine, { where: { tenantId: organizationId, id: order.creditLineId! }, lock: { mode: 'pessimistic_write' } });
  return { order, line };
}

interface Resolution {
  order: OrderCredit;
  amountMinor: bigint;
  kind: 'post' | 'void';
  key: string;
}

async function resolve(manager: EntityManager, doer: Doer, { order, amountMinor, kind, key }: Resolution): Promise<void> {
  const open = order.amountMinor - order.shippedMinor - order.cancelledMinor;
  const between = { debit: capacity('CREDIT_LINE', order.currency), credit: capacity('ORDERS', order.currency) };
  const resolving: Leg = { id: key, kind, ...between, amountMinor: kind === 'post' ? amountMinor : open, code: kind === 'post' ? 'SHIPMENT' : 'CANCELLATION', pendingId: order.pendingId! };
  const rest = open - amountMinor;
  const nextId = derivedId('rest', key);
  const remaining: Leg[] = rest > 0n ? [{ id: nextId, kind: 'pending', ...between, amountMinor: rest, code: 'ORDER', remainderOf: key, serviceAccountId: order.accountId! }] : [];
  await book(manager, doer, { tenant: order.tenantId, subject: { type: 'PartOrder', id: order.id }, legs: [resolving, ...remaining] });
  order.pendingId = rest > 0n ? nextId : null;
}

async function finish(manager: EntityManager, { order, entry }: { order: OrderCredit; entry: Entry }): Promise<object> {
  const { tenantId, id, shippedMinor, cancelledMinor, pendingId } = order;
  await manager.update(OrderCredit, { tenantId, id }, { shippedMinor, cancelledMinor, pendingId });
  entry.changes({ shippedMinor: { to: String(shippedMinor) }, cancelledMinor: { to: String(cancelledMinor) } });
  return {};
}
