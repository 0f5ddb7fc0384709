import DataLoader from 'dataloader';

/** Where a request keeps its loaders. */
interface Batches {
  loaders: Map<string, DataLoader<string, unknown>>;
}

/** One loader per request and key: all ids asked for in the same tick are loaded together; a missing one is null. */
export function batchOne<Thing extends { id: string }>(key: string, context: Batches, load: (ids: readonly string[]) => Promise<readonly Thing[]>): DataLoader<string, Thing | null> {
  return remember(key, context, async (ids) => {
    const things = new Map((await load(ids)).map((thing) => [thing.id, thing]));
    return ids.map((id) => things.get(id) ?? null);
  });
}

/** As `batchOne`, for what belongs to many parents: each row says in `parentId` whose it is. */
export function batchMany<Row>(key: string, context: Batches, load: (parentIds: readonly string[]) => Promise<readonly (Row & { parentId: string })[]>): DataLoader<string, Row[]> {
  return remember(key, context, async (parentIds) => {
    const rows = Map.groupBy(await load(parentIds), (row) => row.parentId);
    return parentIds.map((id) => rows.get(id) ?? []);
  });
}

function remember<Value>(key: string, { loaders }: Batches, load: (ids: readonly string[]) => Promise<Value[]>): DataLoader<string, Value> {
  const known = loaders.get(key) as DataLoader<string, Value> | undefined;
  if (known) return known;
  const loader = new DataLoader<string, Value>(load);
  loaders.set(key, loader as DataLoader<string, unknown>);
  return loader;
}
