import type { EntityManager } from 'typeorm';

import type { News } from '@platform/kit/bus/event.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';

import type { ServiceAccount } from '../db/service-account.entity.js';

/** What telling asks of the world. */
export interface Publishing extends Pick<ActionContext, 'now' | 'newId' | 'requestId'> {
  bus: Pick<ActionContext['bus'], 'publish'>;
}

export const accountChanged = 'account.changed';

/** Tells the other subgraphs how the account is now. */
export async function publishAccount(context: Publishing, manager: EntityManager, account: ServiceAccount): Promise<void> {
  await context.bus.publish(manager, {
    id: context.newId(),
    type: accountChanged,
    version: 1,
    occurredAt: context.now().toISOString(),
    causation: context.requestId,
    ...toldAccount(account),
  });
}

export function toldAccount({ id: accountId, tenantId: organizationId, type, status, standing, agreement, createdOn, version }: ServiceAccount): Pick<News, 'tenant' | 'aggregate' | 'payload'> {
  return {
    tenant: organizationId,
    aggregate: { type: 'ServiceAccount', id: accountId, sequence: version },
    payload: { accountId, organizationId, type, status, standing, agreement, createdOn },
  };
}
