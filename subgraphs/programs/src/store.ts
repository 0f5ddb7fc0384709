import type { SubgraphStore } from '@platform/kit/database/prepare-database.js';

import { schema } from './db/database.js';
import { migrations } from './db/migrations.js';
import { publishing } from './db/rule-sets/publish-rule-sets.js';
import { publishing as ownStates } from './publishing.js';
import { publishedRuleSets } from './rule-sets/published-rule-sets.js';
import { subscriptions } from './subscriptions.js';
import { recountRepairs } from './actions/facts/recount-repairs.js';

/** What Programs & Eligibility keeps in the database: its tables, and the terms this release brings. It chains the audit trail of all. */
export const store: SubgraphStore = {
  schema,
  migrations: [...migrations, publishing(publishedRuleSets)],
  subscriptions,
  publishing: ownStates,
  tally: { consumer: schema, types: ['repair.opened', 'repair.completed', 'repair.reopened'], table: 'quarter_repair_count', recount: recountRepairs },
  chainsAuditTrail: true,
};
