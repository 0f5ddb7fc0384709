import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

export interface News {
  type: string;
  /** The organisation. */
  tenant: string;
  aggregate: { type: string; id: string; sequence: number };
  payload: object;
}

/** Tells the other subgraphs, in the transaction that made it true. */
export function announce(context: ActionContext, manager: EntityManager, { type, tenant, aggregate, payload }: News): Promise<void> {
  return context.bus.publish(manager, {
    id: context.newId(),
    type,
    version: 1,
    tenant,
    aggregate,
    occurredAt: context.now().toISOString(),
    causation: context.requestId,
    payload,
  });
}
