import { CreateRuleSets1700000000101 } from './migrations/1700000000101-create-rule-sets.js';
import { CreateOrganizations1700000000102 } from './migrations/1700000000102-create-organizations.js';
import { CreateAudits1700000000103 } from './migrations/1700000000103-create-audits.js';
import { CreateFacts1700000000104 } from './migrations/1700000000104-create-facts.js';

/** Migrations in their order; forward only. */
export const migrations = [CreateRuleSets1700000000101, CreateOrganizations1700000000102, CreateAudits1700000000103, CreateFacts1700000000104];
