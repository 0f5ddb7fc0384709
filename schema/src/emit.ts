import type { SubgraphSchema } from '@platform/kit/graphql/federation.js';

import { subgraphNames, type SubgraphName } from './subgraph-names.js';

const builders: Record<SubgraphName, () => Promise<{ buildSchema: () => Promise<SubgraphSchema> }>> = {
  programs: () => import('@platform/programs/graphql/schema.js'),
  accounts: () => import('@platform/accounts/graphql/schema.js'),
  repairs: () => import('@platform/repairs/graphql/schema.js'),
  certification: () => import('@platform/certification/graphql/schema.js'),
};

const name = subgraphNames.find((candidate) => candidate === process.argv[2]);
if (name === undefined) throw new Error(`The subgraphs are ${subgraphNames.join(', ')}.`);
const { buildSchema } = await builders[name]();
const { sdl } = await buildSchema();
process.stdout.write(sdl);
