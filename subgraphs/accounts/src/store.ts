import type { SubgraphStore } from '@platform/kit/database/prepare-database.js';

import { ledgerSchema, schema } from './db/database.js';
import { migrations } from './db/migrations.js';
import { publishing } from './publishing.js';
import { subscriptions } from './subscriptions.js';

/** What Accounts & Credit keeps in the database. */
export const store: SubgraphStore = { schema, furtherSchemas: [ledgerSchema], migrations, subscriptions, publishing };
