import { PartLine } from './part-line.entity.js';
import { Repair } from './repair.entity.js';

/** What is kept of the life of a repair. */
export const repairEntities = [
  Repair,
  PartLine,
];
