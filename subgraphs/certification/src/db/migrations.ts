import { CreateTechnicians1700000000001 } from './migrations/1700000000001-create-technicians.js';
import { KnowLocations1700000000002 } from './migrations/1700000000002-know-locations.js';

/** Migrations in their order; forward only. */
export const migrations = [CreateTechnicians1700000000001, KnowLocations1700000000002];
