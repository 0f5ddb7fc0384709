import type { EntityManager } from 'typeorm';

import type { News } from '@platform/kit/bus/event.js';

import type { CreditLine } from '../../db/credit/credit-line.entity.js';
import { creditFact } from '../../domain/credit/credit-fact.js';
import type { Publishing } from '../publish-account.js';

export const creditLineChanged = 'credit-line.changed';

/** Tells the other subgraphs how far a credit line has come; not how much it is. */
export async function publishCreditLine(context: Publishing, manager: EntityManager, line: CreditLine): Promise<void> {
  await context.bus.publish(manager, {
    id: context.newId(),
    type: creditLineChanged,
    version: 1,
    occurredAt: context.now().toISOString(),
    causation: context.requestId,
    ...toldCreditLine(line),
  });
}

export function toldCreditLine(line: CreditLine): Pick<News, 'tenant' | 'aggregate' | 'payload'> {
  const { id: creditLineId, tenantId: organizationId, region, currency, version } = line;
  return {
    tenant: organizationId,
    aggregate: { type: 'CreditLine', id: creditLineId, sequence: version },
    payload: { creditLineId, organizationId, region, currency, status: creditFact(line) },
  };
}
