import { CreateTechnicians1700000000001 } from './migrations/1700000000001-create-technicians.js';

/** Migrations in their order; forward only. */
export const migrations = [CreateTechnicians1700000000001];
