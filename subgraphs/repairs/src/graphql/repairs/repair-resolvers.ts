import { AssignRepairMutation } from './assign-repair.mutation.js';
import { CompleteRepairMutation } from './complete-repair.mutation.js';
import { CompleteRepairsMutation } from './complete-repairs.mutation.js';
import { CreateRepairMutation } from './create-repair.mutation.js';
import { MoveRepairMutation } from './move-repair.mutation.js';
import { ReopenRepairMutation } from './reopen-repair.mutation.js';
import { RepairStepsResolver } from './repair-steps.resolver.js';
import { RepairResolver } from './repair.resolver.js';

/** All that can be asked of the life of a repair. */
export const repairResolvers = [
  RepairResolver,
  RepairStepsResolver,
  CreateRepairMutation,
  CompleteRepairMutation,
  CompleteRepairsMutation,
  MoveRepairMutation,
  AssignRepairMutation,
  ReopenRepairMutation,
] as const;
