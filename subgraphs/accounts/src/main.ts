import 'reflect-metadata';

import { termsArrived } from '@platform/kit/rule-sets/terms-arrived.js';
import { serveSubgraph } from '@platform/kit/service/serve-subgraph.js';

import { entities, ledgerSchema, schema } from './db/database.js';
import { buildSchema } from './graphql/schema.js';
import { keepAnnouncing } from './keep-announcing.js';
import { subscriptions } from './subscriptions.js';

await serveSubgraph({
  name: schema,
  entities,
  furtherSchemas: [ledgerSchema],
  buildSchema,
  subscriptions,
  background: async (facilities) => keepAnnouncing(facilities),
  readiness: ({ dataSource }) => ({ terms: () => termsArrived(dataSource, ['SSA', 'AASP', 'ERS']) }),
});
