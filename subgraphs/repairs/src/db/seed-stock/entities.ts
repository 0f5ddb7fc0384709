import { SeedStockMarket } from './seed-stock-market.entity.js';
import { SeedStockUnit } from './seed-stock-unit.entity.js';

/** The entities of seed stock. */
export const seedStockEntities = [
  SeedStockUnit,
  SeedStockMarket,
];
