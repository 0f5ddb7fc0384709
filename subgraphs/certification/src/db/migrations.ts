import { CreateTechnicians1700000000001 } from './migrations/1700000000001-create-technicians.js';
import { KnowLocations1700000000002 } from './migrations/1700000000002-know-locations.js';
import { KeepEventOrder1700000002102 } from './migrations/1700000002102-keep-event-order.js';

/** Migrations in their order; forward only. */
export const migrations = [CreateTechnicians1700000000001, KnowLocations1700000000002, KeepEventOrder1700000002102];
