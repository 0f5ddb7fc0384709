import 'reflect-metadata';

import { FileDesk } from '@platform/kit/files/file-desk.js';
import { termsArrived } from '@platform/kit/rule-sets/terms-arrived.js';
import { serveSubgraph } from '@platform/kit/service/serve-subgraph.js';

import { bankFileRoutes } from './bank-files.js';
import { entities, ledgerSchema, schema } from './db/database.js';
import { buildSchema } from './graphql/schema.js';
import { keepAnnouncing } from './keep-announcing.js';
import { keepHolds } from './keep-holds.js';
import { keepSending } from './keep-sending.js';
import { mailWebhookKey } from './mail/mail-config.js';
import { mailNotifications } from './mail-notifications.js';
import { paymentNotifications } from './payment-notifications.js';
import { paymentConfig } from './payment/payment-config.js';
import { StripeProvider } from './payment/stripe-provider.js';
import { reportRoutes } from './reports/report-routes.js';
import { subscriptions } from './subscriptions.js';

const provider = () => {
  const settings = paymentConfig(process.env);
  return settings === null ? null : new StripeProvider(settings);
};

const desk = await FileDesk.open('bank-files');

await serveSubgraph({
  name: schema,
  entities,
  furtherSchemas: [ledgerSchema],
  buildSchema: () => buildSchema({ provider: provider() }),
  subscriptions,
  openRoutes: (facilities) => ({ ...paymentNotifications(facilities, provider()), ...mailNotifications(facilities, mailWebhookKey(process.env)) }),
  background: async (facilities) => {
    const ends = [keepAnnouncing(facilities), keepHolds(facilities, provider()), keepSending(facilities, process.env)];
    return async () => void (await Promise.all([...ends.map((end) => end()), desk.close()]));
  },
  routes: (facilities) => ({ ...reportRoutes({ ...facilities, now: () => new Date() }), ...bankFileRoutes({ ...facilities, desk }) }),
  readiness: ({ dataSource }) => ({ terms: () => termsArrived(dataSource, ['SSA', 'AASP', 'ERS']) }),
});
