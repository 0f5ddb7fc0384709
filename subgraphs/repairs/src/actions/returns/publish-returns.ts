import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';


/** What telling of a return needs; an action's context has it, and so has a sweep. */
export type Sender = Pick<ActionContext, 'bus' | 'requestId' | 'now' | 'newId'>;

export interface ReturnNews {
  type: 'return.opened' | 'return.due-soon' | 'return.overdue' | 'return.received' | 'return.closed' | 'return.excused' | 'return.doa-declared';
  returnId: string;
  organizationId: string;
  payload: object;
}

/** Tells the other subgraphs what happened to a return, in the transaction that made it true. */
export async function publishReturn({ bus, requestId, now, newId }: Sender, manager: EntityManager, { type, returnId, organizationId, payload }: ReturnNews): Promise<void> {
  const at = now();
  await bus.publish(manager, {
    ...{ id: newId(), type, version: 1, tenant: organizationId },
    aggregate: { type: 'ReturnOrder', id: returnId, sequence: at.getTime() },
    occurredAt: at.toISOString(),
    causation: requestId,
    payload: { returnId, organizationId, ...payload },
  });
}
