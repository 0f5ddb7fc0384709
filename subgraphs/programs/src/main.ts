import 'reflect-metadata';

import { serveSubgraph } from '@platform/kit/service/serve-subgraph.js';

import { keepReviewing } from './actions/decisions/keep-reviewing.js';
import { announceRuleSets } from './actions/rule-sets/announce-rule-sets.js';
import { entities, schema } from './db/database.js';
import { buildSchema } from './graphql/schema.js';
import { subscriptions } from './subscriptions.js';

await serveSubgraph({
  name: schema,
  entities,
  buildSchema,
  subscriptions,
  background: async (facilities) => {
    await announceRuleSets(facilities);
    return keepReviewing(facilities);
  },
});
