import type { EntityManager } from 'typeorm';

import type { Entry } from '@platform/kit/audit-trail/entry.js';
import { perform, refuse } from '@platform/kit/audit-trail/perform.js';
import { type ActionContext, look } from '@platform/kit/graphql/context.js';

import { ExpressReplacement } from '../../db/express/express-replacement.entity.js';
import { expressUnderLock } from './change-express.js';

export interface ExpressMove {
  action: string;
  expressReplacementId: string;
  /** Null where a repetition says the same, as a carrier's scan does. */
  expectedVersion: number | null;
}

export type Moved<Refusal> = { id: string } | { refused: 'EXPRESS_UNKNOWN' } | { refused: 'CHANGED_SINCE'; currentVersion: number } | Refusal;

interface Writing {
  manager: EntityManager;
  entry: Entry;
}

/** One step of a request, under its lock and at the version that was read. */
export async function moveExpress<Refusal extends { refused: string }>(
  context: ActionContext,
  { action, expressReplacementId: id, expectedVersion }: ExpressMove,
  step: (request: ExpressReplacement, writing: Writing) => Promise<Refusal | null>,
): Promise<Moved<Refusal>> {
  const subject = { type: 'ExpressReplacement', id };
  const tenantId = context.viewer.tenant ?? (await look(context, (manager) => manager.findOneBy(ExpressReplacement, { id })))?.tenantId ?? null;
  if (tenantId === null) return refuse(context, { action, tenant: null, subject }, { refused: 'EXPRESS_UNKNOWN' });
  return perform<Moved<Refusal>>(context, { action, tenant: tenantId, subject }, async (manager, entry) => {
    const request = await expressUnderLock(manager, { tenantId, id });
    if (request === null) return { refused: 'EXPRESS_UNKNOWN' };
    if (expectedVersion !== null && request.version !== expectedVersion) return { refused: 'CHANGED_SINCE', currentVersion: request.version };
    return (await step(request, { manager, entry })) ?? { id };
  });
}
