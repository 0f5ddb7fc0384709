/** Data as the subgraphs sent it, put together so far. */
export type Fetched = Record<string, unknown>;

export function isFetched(value: unknown): value is Fetched {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Adds what came later to what is there. Values that are there already are replaced, objects and lists of one length grow together. */
export function mergeInto(there: Fetched, later: Fetched): void {
  for (const key in later) {
    const [old, added] = [there[key], later[key]];
    if (isFetched(old) && isFetched(added)) mergeInto(old, added);
    else if (Array.isArray(old) && Array.isArray(added) && old.length === added.length) mergeLists(old, added);
    else there[key] = added;
  }
}

function mergeLists(there: unknown[], later: readonly unknown[]): void {
  for (let index = 0; index < later.length; index += 1) {
    const [old, added] = [there[index], later[index]];
    if (isFetched(old) && isFetched(added)) mergeInto(old, added);
    else if (Array.isArray(old) && Array.isArray(added) && old.length === added.length) mergeLists(old, added);
    else there[index] = added;
  }
}
