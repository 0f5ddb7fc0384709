import type { AccessRules } from '@platform/kit/graphql/access-rules.js';
import { everyRole, managers, managersAndPartnerStaff } from '@platform/kit/graphql/access-rules.js';
import type { ReferenceLoaders } from '@platform/kit/graphql/references.js';
import { readByIds } from '@platform/kit/list/read-list.js';

import { seedStockUnitSource } from '../../db/seed-stock/seed-stock-source.js';
import { repairReaders } from '../repairs/access-rules.js';
import { SeedStockMutations } from './seed-stock.mutations.js';
import { SeedStockResolver } from './seed-stock.resolver.js';

/** Seed stock and its swaps. */
export const seedStockResolvers = [
  SeedStockResolver,
  SeedStockMutations,
] as const;

/** How references to seed stock become things. */
export const seedStockReferences: ReferenceLoaders = {
  SeedStockUnit: (ids, { reads }, selection) => readByIds(reads, { source: seedStockUnitSource, selection, ids }),
};

/** Who may ask what of seed stock. */
export const seedStockRules: AccessRules = {
  Query: { seedStockUnit: repairReaders, seedStockUnits: repairReaders, seedStockMarkets: everyRole },
  Mutation: { swapFromSeedStock: managersAndPartnerStaff, decideSeedStockMarket: managers },
  references: { SeedStockUnit: repairReaders },
};
