import { unrecorded } from '@platform/kit/audit-trail/unrecorded.js';

import { OrderCredit } from '../../db/credit/order-credit.entity.js';
import { readAcross } from '../read-across.js';
import { serviceDoer } from '../service-doer.js';
import type { Sweeper } from './end-credit-raises.js';

const atOnce = 200;

/** Tells whoever ordered whether credit is reserved. A consumer of events cannot publish any; what it left is told here. Answers how many. */
export async function announceOrderCredit({ dataSource, bus, now }: Sweeper): Promise<number> {
  const untold = await readAcross<{ tenantId: string; id: string }>(dataSource, {
    text: `select tenant_id as "tenantId", id from accounts.order_credit where announced_at is null order by decided_at limit $1`,
    values: [atOnce],
  });
  const { viewer, requestId, newId } = serviceDoer(dataSource, { because: 'announce-order-credit', now });
  for (const { tenantId, id } of untold) {
    await unrecorded(dataSource, { tenant: tenantId, scope: 'tenant', subject: viewer.subject, roles: [], requestId }, async (manager) => {
      const order = await manager.findOneOrFail(OrderCredit, { where: { tenantId, id }, lock: { mode: 'pessimistic_write' } });
      if (order.announcedAt !== null) return;
      await manager.update(OrderCredit, { tenantId, id }, { announcedAt: now() });
      await bus.publish(manager, {
        id: newId(),
        version: 1,
        tenant: tenantId,
        aggregate: { type: 'PartOrder', id, sequence: order.decidedAt.getTime() },
        occurredAt: now().toISOString(),
        causation: requestId,
        ...toldOrder(order),
      });
    });
  }
  return untold.length;
}

function toldOrder({ tenantId: organizationId, id: orderId, accountId, creditLineId, reasons, availableMinor, currency }: OrderCredit): { type: string; payload: object } {
  const [reason] = reasons;
  if (reason === undefined) return { type: 'credit.reserved', payload: { organizationId, orderId, accountId, creditLineId } };
  const available = availableMinor === null ? null : String(availableMinor);
  return { type: 'credit.refused', payload: { organizationId, orderId, reason, reasons, availableMinor: available, currency } };
}
