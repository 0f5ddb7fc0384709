import type { EntityManager } from 'typeorm';

import type { News } from '@platform/kit/bus/event.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { type CertifiedTechnicians, countCertifiedTechnicians } from '../../db/count-certified-technicians.js';
import { takeCountSequence } from '../../db/take-count-sequence.js';

export const techniciansCounted = 'technicians.counted';

/** Tells the other subgraphs how many certified technicians the organisation has on the date. */
export async function publishCertifiedTechnicians(context: ActionContext, manager: EntityManager, { organizationId, on }: { organizationId: string; on: LocalDate }): Promise<void> {
  // Taken before counting: it makes concurrent counts of one organisation wait, so the last event told is the last count made.
  const sequence = await takeCountSequence(manager, organizationId);
  const reads = { query: <Row extends object>(text: string, values: readonly unknown[] = []) => manager.query<Row[]>(text, [...values]) };
  const [counts] = await countCertifiedTechnicians(reads, { organizationIds: [organizationId], on });
  await context.bus.publish(manager, {
    id: context.newId(),
    type: techniciansCounted,
    version: 1,
    occurredAt: context.now().toISOString(),
    causation: context.requestId,
    ...toldCounts({ organizationId, sequence, counts }),
  });
}

export function toldCounts({ organizationId, sequence, counts }: { organizationId: string; sequence: number; counts: CertifiedTechnicians | undefined }): Pick<News, 'tenant' | 'aggregate' | 'payload'> {
  return {
    tenant: organizationId,
    aggregate: { type: 'Organization', id: organizationId, sequence },
    payload: { organizationId, employedCertifiedTechnicians: counts?.employed ?? 0, contractedCertifiedTechnicians: counts?.contracted ?? 0 },
  };
}
