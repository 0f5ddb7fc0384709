import { CreateServiceAccounts1700000000001 } from './migrations/1700000000001-create-service-accounts.js';

/** Migrations in their order; forward only. */
export const migrations = [CreateServiceAccounts1700000000001];
