import type DataLoader from 'dataloader';
import type { Logger } from 'pino';
import type { DataSource, EntityManager } from 'typeorm';

import type { Bus } from '../bus/bus.js';
import { type Actor, inReadTransaction, ReadSession } from '../database/session.js';
import type { Viewer } from '../identity/viewer.js';

/** What an action needs to know of the world; clock and ids are given so that a test can choose them. */
export interface ActionContext {
  viewer: Viewer;
  requestId: string;
  dataSource: DataSource;
  bus: Bus;
  log: Logger;
  now: () => Date;
  newId: () => string;
}

/** One request's context: an action's, its read transaction and its batches. */
export interface RequestContext extends ActionContext {
  reads: ReadSession;
  loaders: Map<string, DataLoader<string, unknown>>;
}

/** The viewer as the database sees it. `tenant` names the organisation on whose behalf staff act. */
export function actorOf({ viewer, requestId }: Pick<ActionContext, 'viewer' | 'requestId'>, tenant: string | null = viewer.tenant): Actor {
  return { tenant, scope: viewer.scope, subject: viewer.subject, roles: viewer.roles, requestId };
}

export function requestContext(parts: ActionContext): RequestContext {
  return { ...parts, reads: new ReadSession(parts.dataSource, actorOf(parts)), loaders: new Map() };
}

/** Looks something up before it is decided what to do, as the viewer: nothing can be written. */
export function look<T>(context: Pick<ActionContext, 'viewer' | 'requestId' | 'dataSource'>, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  return inReadTransaction(context.dataSource, actorOf(context), work);
}
