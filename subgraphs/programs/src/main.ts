import 'reflect-metadata';

import { type FileKeeper, keepFiles } from '@platform/kit/service/file-keeper.js';
import { openStore } from '@platform/kit/files/store/storage-settings.js';
import { serveSubgraph } from '@platform/kit/service/serve-subgraph.js';

import { keepReviewing } from './actions/decisions/keep-reviewing.js';
import { removeErasedBytes } from './actions/evidence/remove-erased-bytes.js';
import { announceRuleSets } from './actions/rule-sets/announce-rule-sets.js';
import { startAuditChaining } from './audit-chaining.js';
import { programsConfig } from './config.js';
import { entities, schema } from './db/database.js';
import { deviceProofRoutes } from './device-proofs.js';
import { evidenceRoutes } from './evidence-files.js';
import { buildSchema } from './graphql/schema.js';
import { reportRoutes } from './reports/report-routes.js';
import { subscriptions } from './subscriptions.js';
import { startSweeps } from './sweeps.js';

let keeper: FileKeeper;

await serveSubgraph({
  name: schema,
  entities,
  buildSchema,
  subscriptions,
  // Starts before the ways in are opened.
  background: async (facilities) => {
    const endChaining = await startAuditChaining(facilities);
    const config = programsConfig(process.env);
    keeper = await keepFiles({ ...facilities, kept: 'evidence', sweep: removeErasedBytes, store: await openStore(config.storage), bytesMax: config.evidenceBytesMax });
    await announceRuleSets(facilities);
    const endReviewing = keepReviewing(facilities);
    const endSweeping = startSweeps(facilities);
    return async () => {
      await Promise.all([endReviewing(), endSweeping()]);
      await endChaining();
      await keeper.end();
    };
  },
  routes: (facilities) => ({ ...evidenceRoutes(keeper.world), ...deviceProofRoutes(keeper.world), ...reportRoutes({ ...facilities, now: () => new Date() }) }),
});
