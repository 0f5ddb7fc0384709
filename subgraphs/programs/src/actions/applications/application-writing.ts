import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';
import { once } from '@platform/kit/idempotency/once.js';

import { Application } from '../../db/applications/application.entity.js';

/** An application to change, as the caller has read it. */
export interface ApplicationRead {
  applicationId: string;
  expectedVersion: number;
}

export type ApplicationRefusal = { refused: 'APPLICATION_UNKNOWN' } | { refused: 'VERSION_CONFLICT'; currentVersion: number };

export interface ApplicationWriting {
  manager: EntityManager;
  entry: Entry;
  application: Application;
}

export interface ApplicationDeed {
  /** The action, as the trail and the mutation name it. */
  action: string;
  /** The caller's key of the request, and what it is compared by; null where repeating is harmless. */
  key: { value: string; input: object } | null;
}

/** Writes to an application that is locked and has the version the caller has read. */
export async function writeApplication<Answer extends object>(
  context: ActionContext,
  { applicationId, expectedVersion, action, key }: ApplicationRead & ApplicationDeed,
  work: (writing: ApplicationWriting) => Promise<Answer>,
): Promise<Answer | ApplicationRefusal> {
  const known = await look(context, (manager) => manager.findOneBy(Application, { id: applicationId }));
  const subject = { type: 'Application', id: applicationId };
  if (known === null) return refuse(context, { action, tenant: null, subject }, { refused: 'APPLICATION_UNKNOWN' });
  const { tenantId } = known;
  const carryOut = async (manager: EntityManager, entry: Entry): Promise<Answer | ApplicationRefusal> => {
    const application = await manager.findOneOrFail(Application, { where: { tenantId, id: applicationId }, lock: { mode: 'pessimistic_write' } });
    if (application.version !== expectedVersion) return { refused: 'VERSION_CONFLICT', currentVersion: application.version };
    return work({ manager, entry, application });
  };
  if (key === null) return perform<Answer | ApplicationRefusal>(context, { action, tenant: tenantId, subject }, carryOut);
  return once<Answer | ApplicationRefusal>(context, { key: key.value, operation: action, input: key.input, tenant: tenantId, subject }, carryOut);
}
