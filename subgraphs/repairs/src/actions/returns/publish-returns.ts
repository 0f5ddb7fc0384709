import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import { countOwedReturns } from '../../db/returns/count-owed-returns.js';

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

/** Tells the other subgraphs how many returns a partner owes now; whoever counts later is told of later. */
export async function publishOwedReturns({ bus, requestId, now, newId }: Sender, manager: EntityManager, organizationId: string): Promise<void> {
  const [{ version }] = await manager.query<[{ version: number }]>(
    `insert into return_count as c (tenant_id, version) values ($1, 1) on conflict (tenant_id) do update set version = c.version + 1 returning version`,
    [organizationId],
  );
  const at = now();
  const counted = await countOwedReturns(manager, { tenantId: organizationId, now: at });
  await bus.publish(manager, {
    ...{ id: newId(), type: 'returns.counted', version: 1, tenant: organizationId },
    aggregate: { type: 'OwedReturns', id: organizationId, sequence: version },
    occurredAt: at.toISOString(),
    causation: requestId,
    payload: { organizationId, ...counted },
  });
}
