import type { SubgraphStore } from '@platform/kit/database/prepare-database.js';

import { schema } from './db/database.js';
import { migrations } from './db/migrations.js';
import { factSource } from './fact-source.js';
import { publishing } from './publishing.js';
import { subscriptions } from './subscriptions.js';

/** What Repairs & Parts keeps in the database. */
export const store: SubgraphStore = { schema, migrations, subscriptions, publishing, factSource };
