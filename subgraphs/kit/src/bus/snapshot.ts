import { type DataSourceOptions, type EntityManager, type EntityTarget, type FindManyOptions, MoreThan } from 'typeorm';

import { platformTenant, type News } from './event.js';

/** One thing as it is now, told as the last event about it told it. */
export interface Told extends Pick<News, 'tenant' | 'aggregate' | 'payload'> {
  /** Its place in the order in which all things of the kind are told. */
  key: string;
  /** When it came to be so; the time of telling where that is not known. */
  occurredAt: Date;
}

export interface SnapshotPage {
  /** The key of the last thing told; null at the beginning. */
  after: string | null;
  limit: number;
}

/** How a publisher tells its current state, or a fact that consumers keep once for its thing: all things of one kind, by key, a page at a time. */
export interface Snapshot {
  /** The type of event that tells a change of it. */
  type: string;
  /** A table that nobody writes while a page is read: where consumers compare times, what is read must not be older than its time. */
  quiet?: string;
  /** Reads across organisations. A page that is shorter than its limit is the last. */
  read: (manager: EntityManager, page: SnapshotPage) => Promise<Told[]>;
}

/** The states that one subgraph tells, and the entities they are read by. */
export interface Publishing {
  entities: Exclude<DataSourceOptions['entities'], undefined>;
  snapshots: readonly Snapshot[];
}

/** The snapshot of a table whose ids are unique among all organisations. */
export function snapshotById<Row extends { id: string }>(type: string, { entity, tell }: { entity: EntityTarget<Row>; tell: (row: Row) => Omit<Told, 'key'> }): Snapshot {
  const page = ({ after, limit }: SnapshotPage): FindManyOptions<Row> =>
    ({ where: { id: MoreThan(after ?? platformTenant) }, order: { id: 'ASC' }, take: limit }) as FindManyOptions<Row>;
  return { type, read: async (manager, asked) => (await manager.find(entity, page(asked))).map((row) => ({ key: row.id, ...tell(row) })) };
}
