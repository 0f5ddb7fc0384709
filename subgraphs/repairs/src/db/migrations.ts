import { CreateRepairs1700000000001 } from './migrations/1700000000001-create-repairs.js';
import { CreateRepairImports1700000000002 } from './migrations/1700000000002-create-repair-imports.js';

/** Migrations in their order; forward only. */
export const migrations = [CreateRepairs1700000000001, CreateRepairImports1700000000002];
