import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

export interface News {
  type: string;
  /** The organisation. */
  tenant: string;
  aggregate: { type: string; id: string; sequence: number };
  payload: object;
}

/** What telling asks of the world: a request's context has it, and so has work that nobody asked for. */
export interface Announcing extends Pick<ActionContext, 'now' | 'newId' | 'requestId'> {
  bus: Pick<ActionContext['bus'], 'publish'>;
}

/** Tells the other subgraphs, in the transaction that made it true. */
export function announce(context: Announcing, manager: EntityManager, { type, tenant, aggregate, payload }: News): Promise<void> {
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
