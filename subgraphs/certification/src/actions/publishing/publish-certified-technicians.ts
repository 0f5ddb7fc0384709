import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { countCertifiedTechnicians } from '../../db/count-certified-technicians.js';
import { takeCountSequence } from '../../db/take-count-sequence.js';

/** Tells the other subgraphs how many certified technicians the organisation has on the date. */
export async function publishCertifiedTechnicians(context: ActionContext, manager: EntityManager, { organizationId, on }: { organizationId: string; on: LocalDate }): Promise<void> {
  // Taken before counting: it makes concurrent counts of one organisation wait, so the last event told is the last count made.
  const sequence = await takeCountSequence(manager, organizationId);
  const reads = { query: <Row extends object>(text: string, values: readonly unknown[] = []) => manager.query<Row[]>(text, [...values]) };
  const [counts] = await countCertifiedTechnicians(reads, { organizationIds: [organizationId], on });
  await context.bus.publish(manager, {
    id: context.newId(),
    type: 'technicians.counted',
    version: 1,
    tenant: organizationId,
    aggregate: { type: 'Organization', id: organizationId, sequence },
    occurredAt: context.now().toISOString(),
    causation: context.requestId,
    payload: { organizationId, employedCertifiedTechnicians: counts?.employed ?? 0, contractedCertifiedTechnicians: counts?.contracted ?? 0 },
  });
}
