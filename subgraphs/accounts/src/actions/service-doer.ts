import type { DataSource, EntityManager } from 'typeorm';
import { v7 as newId } from 'uuid';

import type { Doer } from '@platform/kit/audit-trail/deed.js';
import { systemViewer } from '@platform/kit/audit-trail/system-viewer.js';

/** This subgraph acting by itself, because of an event or of the clock. */
export function serviceDoer(dataSource: DataSource, { because, now = () => new Date() }: { because: string; now?: () => Date }): Doer {
  return { viewer: systemViewer('accounts'), requestId: because, dataSource, now, newId: () => newId() };
}

/** As `serviceDoer`, within a consumer's transaction. */
export function consumerDoer(manager: EntityManager, causation: string): Doer {
  return serviceDoer(manager.connection, { because: causation });
}
