import type { EntityManager } from 'typeorm';

import type { Sender } from '../repairs/publish-repairs.js';

export interface ExpressNews {
  type: 'express.requested' | 'express.cancelled' | 'express.shipped' | 'express.received' | 'express.inspected';
  requestId: string;
  organizationId: string;
  payload: object;
}

/** Tells Accounts & Credit, which holds the card, what happened to a request, in the transaction that made it true. */
export async function publishExpress({ bus, requestId: causation, now, newId }: Sender, manager: EntityManager, { type, requestId, organizationId, payload }: ExpressNews): Promise<void> {
  const at = now();
  await bus.publish(manager, {
    ...{ id: newId(), type, version: 1, tenant: organizationId, causation },
    aggregate: { type: 'ExpressReplacement', id: requestId, sequence: at.getTime() },
    occurredAt: at.toISOString(),
    payload: { requestId, organizationId, ...payload },
  });
}
