export const subgraphs = ['programs', 'accounts', 'repairs', 'certification'] as const;

export type Subgraph = (typeof subgraphs)[number];

export function forEachSubgraph<T>(make: (subgraph: Subgraph) => T): Record<Subgraph, T> {
  return Object.fromEntries(subgraphs.map((subgraph) => [subgraph, make(subgraph)])) as Record<Subgraph, T>;
}
