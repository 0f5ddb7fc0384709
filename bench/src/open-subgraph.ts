import { pino } from 'pino';
import type { DataSource } from 'typeorm';

import { Bus } from '@platform/kit/bus/bus.js';
import { createDataSource } from '@platform/kit/database/data-source.js';

/** The subgraph as which the bench connects. */
export interface Subgraph {
  schema: string;
  entities: Parameters<typeof createDataSource>[0]['entities'];
}

/** A subgraph's connections, as it has them in its process. */
export interface OpenSubgraph {
  dataSource: DataSource;
  bus: Bus;
  stop(): Promise<void>;
}

export async function openSubgraph({ schema, entities }: Subgraph, { url, poolSize = 2 }: { url: string; poolSize?: number }): Promise<OpenSubgraph> {
  const dataSource = await createDataSource({ url, schema, entities, migrations: [], poolSize }).initialize();
  const bus = await Bus.start({ url, log: pino({ level: 'silent' }) });
  return {
    dataSource,
    bus,
    stop: async () => {
      await bus.stop();
      await dataSource.destroy();
    },
  };
}
