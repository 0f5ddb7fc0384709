import 'reflect-metadata';

import { type FileKeeper, keepFiles } from '@platform/kit/service/file-keeper.js';
import { openStore } from '@platform/kit/files/store/storage-settings.js';
import { termsArrived } from '@platform/kit/rule-sets/terms-arrived.js';
import { serveSubgraph } from '@platform/kit/service/serve-subgraph.js';

import { removeUnattachedFiles } from './actions/attachments/remove-unattached-files.js';
import { attachmentRoutes } from './attachment-files.js';
import { keepAllocating } from './back-orders.js';
import { repairsConfig } from './config.js';
import { entities, schema } from './db/database.js';
import { buildSchema } from './graphql/schema.js';
import { startImports } from './imports.js';
import { startPlanSweeps } from './plan-sweeps.js';
import { deviceReportRoutes } from './reports/device-reports.js';
import { expressReportRoutes } from './reports/express-reports.js';
import { quarterReportRoutes } from './reports/quarter-reports.js';
import { returnReportRoutes } from './reports/return-reports.js';
import { startReturnDeadlines } from './return-deadlines.js';
import { subscriptions } from './subscriptions.js';
import { routes } from './uploads.js';

const config = () => repairsConfig(process.env);
let keeper: FileKeeper;

await serveSubgraph({
  name: schema,
  entities,
  buildSchema,
  subscriptions,
  routes: ({ dataSource, log }) => ({ ...attachmentRoutes(keeper.world), ...routes({ ...config(), dataSource, log }), ...returnReportRoutes({ dataSource, log, now: () => new Date() }), ...quarterReportRoutes({ dataSource, log, now: () => new Date() }), ...deviceReportRoutes({ dataSource, log, now: () => new Date() }), ...expressReportRoutes({ dataSource, log, now: () => new Date() }) }),
  readiness: ({ dataSource }) => ({ terms: () => termsArrived(dataSource, ['IDS', 'SSA', 'AASP', 'ERS']) }),
  // Starts before the ways in are opened.
  background: async (facilities) => {
    const { storage, attachmentBytesMax } = config();
    keeper = await keepFiles({ ...facilities, kept: 'attachments', store: await openStore(storage), bytesMax: attachmentBytesMax, sweep: removeUnattachedFiles });
    const ends = await Promise.all([
      startImports({ ...facilities, uploadDir: config().uploadDir }),
      startPlanSweeps(facilities),
      startReturnDeadlines(facilities),
      keepAllocating(facilities),
    ]);
    return async () => {
      await Promise.all(ends.map((end) => end()));
      await keeper.end();
    };
  },
});
