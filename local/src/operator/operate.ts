import { v7 as newId } from 'uuid';

import { systemViewer } from '@platform/kit/audit-trail/system-viewer.js';
import { Bus } from '@platform/kit/bus/bus.js';
import { busSchema } from '@platform/kit/bus/bus-schema.js';
import { createDataSource } from '@platform/kit/database/data-source.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import { createLogger } from '@platform/kit/process/logger.js';

/**
 * Does something as whoever holds the database administrator's password. The trail names them `system:operator`: a machine
 * knows that it was one of them, and not which.
 */
export async function operate<Answer>(address: string, work: (context: ActionContext) => Promise<Answer>): Promise<Answer> {
  const log = createLogger('operator', 'error');
  const dataSource = await createDataSource({ url: address, schema: busSchema, entities: [], migrations: [], poolSize: 2 }).initialize();
  try {
    const bus = await Bus.start({ url: address, log });
    try {
      return await work({ viewer: systemViewer('operator'), requestId: newId(), dataSource, bus, log, now: () => new Date(), newId: () => newId() });
    } finally {
      await bus.stop();
    }
  } finally {
    await dataSource.destroy();
  }
}
