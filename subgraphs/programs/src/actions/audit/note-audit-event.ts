import type { EntityManager } from 'typeorm';

import type { ActionContext } from '@platform/kit/graphql/context.js';

import { type AuditAction, AuditEvent } from '../../db/audit/audit-event.entity.js';

export interface AuditStep {
  tenantId: string;
  auditId: string;
  itemId?: string;
  action: AuditAction;
  details: object;
}

/** Adds a step to the history of an audit, with the words the trail only refers to; answers its id. */
export async function noteAuditEvent(context: ActionContext, manager: EntityManager, { itemId = undefined, ...step }: AuditStep): Promise<string> {
  const { subject: actor, name: actorName } = context.viewer;
  const id = context.newId();
  await manager.insert(AuditEvent, { ...step, id, itemId: itemId ?? null, at: context.now(), actor, actorName });
  return id;
}
