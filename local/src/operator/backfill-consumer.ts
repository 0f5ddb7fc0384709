import { perform } from '@platform/kit/audit-trail/perform.js';
import { backfill } from '@platform/kit/bus/backfill.js';
import { recount } from '@platform/kit/bus/recount.js';
import type { Snapshot } from '@platform/kit/bus/snapshot.js';
import { createDataSource } from '@platform/kit/database/data-source.js';
import type { SubgraphStore } from '@platform/kit/database/prepare-database.js';
import type { ActionContext } from '@platform/kit/graphql/context.js';
import type { DataSource } from 'typeorm';

import { Refusal } from '../refusal.js';

export interface BackfillToDo {
  /** Connection string of an administrator. */
  address: string;
  stores: readonly SubgraphStore[];
  consumer: string;
  /** All that can be told when absent. */
  type: string | undefined;
  /** Whether what the consumer has had already is to be applied once more. */
  isAgain: boolean;
  say: (line: string) => void;
}

/**
 * Brings a consumer to the current state: states are told to it, in the order its subscriptions name them; what it adds up
 * from facts is counted anew. What is neither, as an application that was approved, is told once and cannot be told again.
 */
export async function backfillConsumer(context: ActionContext, { address, stores, consumer, type, isAgain, say }: BackfillToDo): Promise<void> {
  const store = stores.find(({ schema }) => schema === consumer);
  if (store === undefined) throw new Refusal(`There is no subgraph ${consumer}; there are ${stores.map(({ schema }) => schema).join(', ')}.`);
  const listened = store.subscriptions.map((subscription) => subscription.type);
  if (type !== undefined && !listened.includes(type)) throw new Refusal(`${consumer} does not listen to ${type}; it listens to ${listened.join(', ')}.`);
  const wanted = type === undefined ? listened : [type];
  await enter(context, { consumer, type, isAgain });
  for (const each of wanted) {
    const told = snapshotOf(stores, each);
    if (told !== undefined) await tell(context, { ...told, address, consumer, isAgain, say });
    else if (store.tally?.types.includes(each) !== true) say(`${each}  has no state to be told: each was told once, and is kept until it is applied`);
  }
  if (store.tally !== undefined && wanted.some((each) => store.tally?.types.includes(each))) await countAnew(context.dataSource, { tally: store.tally, stores, say });
}

async function enter(context: ActionContext, { consumer, type, isAgain }: Pick<BackfillToDo, 'consumer' | 'type' | 'isAgain'>): Promise<void> {
  const deed = { action: 'backfillConsumer', tenant: null, subject: { type: 'Consumer', id: consumer } };
  await perform(context, deed, (_, entry) => {
    entry.changes({ eventType: { to: type ?? null }, isAgain: { to: isAgain } });
    return Promise.resolve({});
  });
}

interface StateTold {
  publisher: SubgraphStore;
  snapshot: Snapshot;
}

function snapshotOf(stores: readonly SubgraphStore[], type: string): StateTold | undefined {
  return stores.flatMap((publisher) => (publisher.publishing?.snapshots ?? []).map((snapshot) => ({ publisher, snapshot }))).find(({ snapshot }) => snapshot.type === type);
}

async function tell(context: ActionContext, { publisher, snapshot, address, consumer, isAgain, say }: StateTold & Omit<BackfillToDo, 'stores' | 'type'>): Promise<void> {
  const dataSource = await createDataSource({ url: address, schema: publisher.schema, entities: publisher.publishing!.entities, migrations: [], poolSize: 1 }).initialize();
  try {
    const onPage = (told: number): void => say(`${snapshot.type}  ${told} told`);
    await backfill({ dataSource, bus: context.bus, snapshot, consumer, isAgain, onPage });
  } finally {
    await dataSource.destroy();
  }
}

const everyOrganizations = 500;

async function countAnew(dataSource: DataSource, { tally, stores, say }: { tally: NonNullable<SubgraphStore['tally']>; stores: readonly SubgraphStore[]; say: (line: string) => void }): Promise<void> {
  const types = tally.types.join(', ');
  const source = stores.flatMap(({ factSource }) => factSource ?? []).find((each) => tally.types.every((type) => each.types.includes(type)));
  if (source === undefined) throw new Refusal(`Nobody knows the totals of ${types}.`);
  const onOrganization = (done: number): void => (done % everyOrganizations === 0 ? say(`${types}  ${done} organisations counted`) : undefined);
  say(`${types}  counted anew; the count was wrong for ${await recount({ dataSource, source, tally, onOrganization })} organisations`);
}
