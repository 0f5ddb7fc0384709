import { CompleteRepairMutation } from './complete-repair.mutation.js';
import { CreateRepairMutation } from './create-repair.mutation.js';
import { RepairResolver } from './repair.resolver.js';

/** All that can be asked of the life of a repair. */
export const repairResolvers = [
  RepairResolver,
  CreateRepairMutation,
  CompleteRepairMutation,
] as const;
