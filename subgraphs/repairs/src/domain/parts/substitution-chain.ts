/** The parts that have a substitute, each with the part that takes its place. */
export type Substitutes = ReadonlyMap<string, string>;

/**
 * The part that takes the place of another today: substitutes are followed to the last one. A chain that came back to
 * itself would have none, and is a broken invariant.
 * @source SSA-08
 */
export function currentSubstitute(partId: string, substitutes: Substitutes): string {
  const passed = new Set<string>();
  let current = partId;
  for (let next = substitutes.get(current); next !== undefined; next = substitutes.get(current)) {
    passed.add(current);
    if (passed.has(next)) throw new Error(`The substitutes of part ${partId} come back to it.`);
    current = next;
  }
  return current;
}

/**
 * A part may not take the place of one that, over whatever steps, takes its own.
 * @source SSA-08
 */
export function wouldComeBack({ partId, substituteId }: { partId: string; substituteId: string }, substitutes: Substitutes): boolean {
  return substituteId === partId || currentSubstitute(substituteId, new Map([...substitutes].filter(([from]) => from !== partId))) === partId;
}
