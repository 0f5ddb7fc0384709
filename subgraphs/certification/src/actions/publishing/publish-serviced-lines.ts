import type { EntityManager } from 'typeorm';

import type { News } from '@platform/kit/bus/event.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';

import type { KnownAccount } from '../../db/known/known-account.entity.js';

export const servicedLinesDeclared = 'serviced-lines.declared';

export type DeclaredLines = Pick<KnownAccount, 'tenantId' | 'id' | 'servicedLines' | 'linesVersion'>;

/** Tells the other subgraphs which product lines a self-servicing account services: they decide which certifications it needs by day 90. */
export async function publishServicedLines(context: ActionContext, manager: EntityManager, declared: DeclaredLines): Promise<void> {
  await context.bus.publish(manager, {
    id: context.newId(),
    type: servicedLinesDeclared,
    version: 1,
    occurredAt: context.now().toISOString(),
    causation: context.requestId,
    ...toldLines(declared),
  });
}

export function toldLines({ tenantId, id, servicedLines, linesVersion }: DeclaredLines): Pick<News, 'tenant' | 'aggregate' | 'payload'> {
  return { tenant: tenantId, aggregate: { type: 'ServicedLines', id, sequence: linesVersion }, payload: { organizationId: tenantId, accountId: id, lines: servicedLines } };
}
