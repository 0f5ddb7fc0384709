import type { SubgraphStore } from '@platform/kit/database/prepare-database.js';
import { store as accounts } from '@platform/accounts/store.js';
import { store as certification } from '@platform/certification/store.js';
import { store as programs } from '@platform/programs/store.js';
import { store as repairs } from '@platform/repairs/store.js';

/** What every subgraph keeps in the database, in the order of their creation. */
export const stores: readonly SubgraphStore[] = [programs, accounts, certification, repairs];
