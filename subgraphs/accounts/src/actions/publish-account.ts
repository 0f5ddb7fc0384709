import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import type { ServiceAccount } from '../db/service-account.entity.js';

/** What telling asks of the world. */
export interface Publishing extends Pick<ActionContext, 'now' | 'newId' | 'requestId'> {
  bus: Pick<ActionContext['bus'], 'publish'>;
}

/** Tells the other subgraphs how the account is now. */
export async function publishAccount(context: Publishing, manager: EntityManager, account: ServiceAccount): Promise<void> {
  const { id: accountId, tenantId: organizationId, type, status, standing, agreement, createdOn, version } = account;
  await context.bus.publish(manager, {
    id: context.newId(),
    type: 'account.changed',
    version: 1,
    tenant: organizationId,
    aggregate: { type: 'ServiceAccount', id: accountId, sequence: version },
    occurredAt: context.now().toISOString(),
    causation: context.requestId,
    payload: { accountId, organizationId, type, status, standing, agreement, createdOn },
  });
}
