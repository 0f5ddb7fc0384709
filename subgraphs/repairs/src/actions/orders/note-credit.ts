import type { EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';

import type { Doer } from '@platform/kit/audit-trail/deed.js';
import { enter } from '@platform/kit/audit-trail/perform.js';
import { systemViewer } from '@platform/kit/audit-trail/system-viewer.js';
import type { Event } from '@platform/kit/bus/event.js';

import { acceptOrder } from './accept-order.js';
import { changeOrder } from './change-order.js';
import { orderUnderLock } from './order-under-lock.js';
import { releaseOrder } from './release-order.js';

export interface CreditReserved {
  orderId: string;
  organizationId: string;
  accountId: string;
}

export interface CreditRefused {
  orderId: string;
  organizationId: string;
  reason: string;
  availableMinor?: string | null;
}

const doerOf = (manager: EntityManager, { causation }: Event): Doer => ({ viewer: systemViewer('repairs'), requestId: causation, dataSource: manager.connection, now: () => new Date(), newId: () => newId() });

/** Accepts the order whose amount is reserved. One that is decided or cancelled already, or not known, stays as it is. */
export async function noteCreditReserved(event: Event<CreditReserved>, manager: EntityManager): Promise<void> {
  const { orderId: id, organizationId: tenantId, accountId } = event.payload;
  const locked = await orderUnderLock(manager, { tenantId, id });
  if (locked === null || locked.order.credit !== 'ASKED' || locked.order.status === 'CANCELLED') return;
  const deed = { action: 'acceptPartOrder', tenant: tenantId, subject: { type: 'PartOrder', id } };
  await enter(manager, doerOf(manager, event), {
    deed,
    work: async (_, entry) => {
      const { order, lines } = locked;
      const accepted = await acceptOrder(manager, { order, lines, accountId, at: new Date(event.occurredAt) });
      entry.changes({ status: { from: order.status, to: accepted.status! }, plannedDispatchOn: { to: accepted.plannedDispatchOn ?? null } });
      return changeOrder(manager, order, accepted);
    },
  });
}

/** Ends the order whose amount was refused, and gives back what it had set aside; the reason stands at the order. */
export async function noteCreditRefused(event: Event<CreditRefused>, manager: EntityManager): Promise<void> {
  const { orderId: id, organizationId: tenantId, reason, availableMinor = null } = event.payload;
  const locked = await orderUnderLock(manager, { tenantId, id });
  if (locked === null || locked.order.credit !== 'ASKED' || locked.order.status === 'CANCELLED') return;
  const doer = doerOf(manager, event);
  const deed = { action: 'refusePartOrder', tenant: tenantId, subject: { type: 'PartOrder', id } };
  await enter(manager, doer, {
    deed,
    work: async (_, entry) => {
      await releaseOrder(doer, manager, locked);
      entry.changes({ status: { from: locked.order.status, to: 'REFUSED' }, refusedReason: { to: reason } });
      return changeOrder(manager, locked.order, { status: 'REFUSED', credit: 'REFUSED', refusedReason: reason, availableMinor });
    },
  });
}
