import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import type { ReturnNews } from './told-returns.js';

/** What telling of a return needs; an action's context has it, and so has a sweep. */
export type Sender = Pick<ActionContext, 'bus' | 'requestId' | 'now' | 'newId'>;

/** Tells the other subgraphs what happened to a return, in the transaction that made it true. */
export async function publishReturn({ bus, requestId, now, newId }: Sender, manager: EntityManager, { type, returnId, organizationId, payload }: ReturnNews): Promise<void> {
  const at = now();
  await bus.publish(manager, {
    ...{ id: newId(), type, version: 1, tenant: organizationId },
    aggregate: returnAggregate(returnId, at),
    occurredAt: at.toISOString(),
    causation: requestId,
    payload: { returnId, organizationId, ...payload },
  });
}

/** What happens to a return is in the order of its time. */
export function returnAggregate(returnId: string, at: Date): { type: string; id: string; sequence: number } {
  return { type: 'ReturnOrder', id: returnId, sequence: at.getTime() };
}
