import { pino } from 'pino';
import { v7 as uuid } from 'uuid';
import type { DataSource, DataSourceOptions } from 'typeorm';

import { Bus, type Subscription } from '../bus/bus.js';
import type { Event } from '../bus/event.js';
import { createDataSource } from '../database/data-source.js';
import { inTransaction } from '../database/session.js';
import { type ActionContext, requestContext } from '../graphql/context.js';
import { Engine } from '../graphql/engine.js';
import type { SubgraphSchema } from '../graphql/federation.js';
import type { Viewer } from '../identity/viewer.js';
import { createTestDatabase, type TestDatabase } from './test-database.js';

export interface SubgraphUnderTest {
  buildSchema: () => Promise<SubgraphSchema>;
  schema: string;
  entities: Exclude<DataSourceOptions['entities'], undefined>;
  subscriptions?: readonly Subscription[];
}

export interface TestAnswer<Data> {
  data: Data | null | undefined;
  errors: readonly { message: string; extensions?: { code?: string; field?: string } }[];
  /** Statements that reading cost, the opening of the transaction not counted. */
  statements: number;
}

export interface TestSubgraph {
  database: TestDatabase;
  dataSource: DataSource;
  bus: Bus;
  /** Asks as `viewer`, as the gateway would. */
  ask<Data = Record<string, never>>(viewer: Viewer, query: string, variables?: Record<string, unknown>): Promise<TestAnswer<Data>>;
  /** What an action needs, for acting as `viewer` without GraphQL. */
  actionContext(viewer: Viewer): ActionContext;
  /** Delivers an event as the bus would, and waits for its effect; it occurred just now where nothing else is said. */
  deliver(event: Pick<Event, 'type' | 'tenant' | 'payload'> & { occurredAt?: string }): Promise<void>;
  /** The clock that everything under test reads. */
  setNow(now: Date): void;
  stop(): Promise<void>;
}

/** One subgraph on a database of its own, asked without HTTP. */
export async function startTestSubgraph({ buildSchema, schema, entities, subscriptions = [] }: SubgraphUnderTest): Promise<TestSubgraph> {
  const database = await createTestDatabase();
  const url = database.urlOf(schema);
  const dataSource = await createDataSource({ url, schema, entities, migrations: [], poolSize: 5 }).initialize();
  const log = pino({ level: 'silent' });
  const bus = await Bus.start({ url, log });
  for (const subscription of subscriptions) await bus.subscribe(dataSource, subscription);
  const engine = await Engine.start((await buildSchema()).schema, log);
  let fixedNow: Date | undefined;
  const actionContext = (viewer: Viewer): ActionContext => ({ viewer, requestId: uuid(), dataSource, bus, log, now: () => fixedNow ?? new Date(), newId: () => uuid() });
  return {
    database,
    dataSource,
    bus,
    actionContext,
    deliver: async ({ type, tenant, payload, occurredAt = new Date().toISOString() }) => {
      const event: Event = { id: uuid(), type, version: 1, tenant, aggregate: { type: 'Test', id: tenant, sequence: 1 }, occurredAt, causation: uuid(), correlation: uuid(), traceparent: null, payload };
      const subscription = subscriptions.find((candidate) => candidate.type === type);
      if (subscription === undefined) throw new Error(`${schema} does not listen to ${type}.`);
      const actor = { tenant, scope: 'tenant', subject: 'bus', roles: [], requestId: event.causation } as const;
      await inTransaction(dataSource, actor, (manager) => subscription.apply(event as never, manager));
    },
    setNow: (now) => { fixedNow = now; },
    ask: async (viewer, query, variables = {}) => {
      const contextValue = requestContext(actionContext(viewer));
      const { data, errors = [] } = await engine.ask({ query, variables }, contextValue);
      await contextValue.reads.end();
      return { data, errors, statements: contextValue.reads.statements } as never;
    },
    stop: async () => {
      await bus.stop();
      await engine.stop();
      await dataSource.destroy();
      await database.drop();
    },
  };
}
