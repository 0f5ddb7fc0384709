import type { RepairPageQuery } from '../generated/operations.js';

export type ShownRepair = NonNullable<RepairPageQuery['repair']>;
