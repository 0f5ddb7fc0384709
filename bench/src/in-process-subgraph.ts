import { pino } from 'pino';
import { v7 as newId } from 'uuid';

import { requestContext } from '@platform/kit/graphql/context.js';
import { Engine } from '@platform/kit/graphql/engine.js';
import type { Viewer } from '@platform/kit/identity/viewer.js';
import type { SubgraphSchema } from '@platform/kit/graphql/federation.js';
import type { DataSource } from 'typeorm';

import { openSubgraph, type Subgraph } from './open-subgraph.js';

/** A subgraph as it runs in its process, asked without the way through the network. */
export interface InProcessSubgraph {
  dataSource: DataSource;
  /** The data of the answer; an error is thrown. */
  ask(viewer: Viewer, query: string): Promise<unknown>;
  stop(): Promise<void>;
}

export async function startInProcess({ buildSchema, ...subgraph }: Subgraph & { buildSchema: () => Promise<SubgraphSchema> }, url: string): Promise<InProcessSubgraph> {
  const log = pino({ level: 'silent' });
  const { dataSource, bus, stop } = await openSubgraph(subgraph, { url });
  const engine = await Engine.start((await buildSchema()).schema, log);
  return {
    dataSource,
    ask: async (viewer, query) => {
      const contextValue = requestContext({ viewer, requestId: newId(), dataSource, bus, log, now: () => new Date(), newId });
      const { data, errors } = await engine.ask({ query }, contextValue);
      await contextValue.reads.end();
      if (errors !== undefined) throw new Error(`${query} was answered by ${JSON.stringify(errors)}`);
      return data;
    },
    stop: async () => {
      await engine.stop();
      await stop();
    },
  };
}
