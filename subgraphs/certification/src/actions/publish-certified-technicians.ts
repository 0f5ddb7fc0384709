import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import { countCertifiedTechnicians } from '../db/count-certified-technicians.js';

/** Tells the other subgraphs how many certified technicians the organisation has today. */
export async function publishCertifiedTechnicians(context: ActionContext, manager: EntityManager, organizationId: string): Promise<void> {
  const now = context.now();
  const reads = { query: <Row extends object>(text: string, values: readonly unknown[] = []) => manager.query<Row[]>(text, [...values]) };
  const [counts] = await countCertifiedTechnicians(reads, { organizationIds: [organizationId], on: now.toISOString().slice(0, 10) });
  await context.bus.publish(manager, {
    id: context.newId(),
    type: 'technicians.counted',
    version: 1,
    tenant: organizationId,
    aggregate: { type: 'Organization', id: organizationId, sequence: now.getTime() },
    occurredAt: now.toISOString(),
    causation: context.requestId,
    payload: { organizationId, employedCertifiedTechnicians: counts?.employed ?? 0, contractedCertifiedTechnicians: counts?.contracted ?? 0 },
  });
}
