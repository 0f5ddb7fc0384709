import 'reflect-metadata';

import { FileDesk } from '@platform/kit/files/file-desk.js';
import { termsArrived } from '@platform/kit/rule-sets/terms-arrived.js';
import { serveSubgraph } from '@platform/kit/service/serve-subgraph.js';

import { entities, schema } from './db/database.js';
import { resultFileRoutes } from './exam-result-files.js';
import { buildSchema } from './graphql/schema.js';
import { startExpirySweeps } from './expiry-sweeps.js';
import { matrixReportRoutes } from './reports/matrix-report.js';
import { subscriptions } from './subscriptions.js';

const desk = await FileDesk.open('exam-results');

await serveSubgraph({
  name: schema,
  entities,
  buildSchema,
  subscriptions,
  readiness: ({ dataSource }) => ({ terms: () => termsArrived(dataSource, ['SSA', 'AASP']) }),
  routes: (facilities) => ({ ...resultFileRoutes({ ...facilities, desk }), ...matrixReportRoutes({ ...facilities, now: () => new Date() }) }),
  background: async (facilities) => {
    const endSweeping = await startExpirySweeps(facilities);
    return async () => {
      await Promise.all([endSweeping(), desk.close()]);
    };
  },
});
