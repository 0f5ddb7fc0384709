/** The subgraphs of the federation, by the names the gateway knows them by. */
export const subgraphNames = ['programs', 'accounts', 'repairs', 'certification'] as const;

export type SubgraphName = (typeof subgraphNames)[number];
