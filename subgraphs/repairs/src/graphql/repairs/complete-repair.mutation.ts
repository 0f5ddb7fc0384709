import 'reflect-metadata';

import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';

import { completeRepair, type Completion } from '../../actions/repairs/complete-repair.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import { type AnsweredRepair, answeredRepair } from './answered-repair.js';
import { RepairAlreadyCompleted, RepairCancelled, RepairCompletedBeforeCreation, RepairCompletedInTheFuture, RepairNotFound, RepairTechnicianNotFound } from './repair.problems.js';

@InputType({ description: 'A repair to complete.' })
export class CompleteRepairInput {
  @Field(() => ID, { description: 'The repair.' })
  repairId: string;

  @Field(() => Int, { description: 'The version of the repair when it was read.' })
  expectedVersion: number;

  @Field(() => Date, { nullable: true, description: 'When it was completed; now when absent, never in the future nor before its creation.' })
  completedAt?: Date | null;

  @Field(() => ID, { nullable: true, description: 'The technician who repaired, as registered here; the one named before when absent.' })
  technicianId?: string | null;
}

const CompleteRepairResult = createUnionType({
  name: 'CompleteRepairResult',
  description: 'The completed repair, or why it was not completed.',
  types: () =>
    [Repair, RepairNotFound, VersionConflict, RepairAlreadyCompleted, RepairCancelled, RepairCompletedInTheFuture, RepairCompletedBeforeCreation, RepairTechnicianNotFound] as const,
  resolveType: (value) => ('__typename' in value ? value.__typename : 'Repair'),
});

@Resolver()
export class CompleteRepairMutation {
  @Mutation(() => CompleteRepairResult, { description: 'Completes a repair; it counts for the quarter of its completion on the calendar of its location.' })
  async completeRepair(
    @Arg('input', () => CompleteRepairInput, { description: 'The repair and its completion.' }) input: CompleteRepairInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 255 characters: sent again, it has no second effect and gets the same answer.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
  ): Promise<AnsweredRepair | Problem> {
    const completion = await completeRepair(context, idempotencyKey, {
      repairId: requireId('input.repairId', input.repairId),
      expectedVersion: input.expectedVersion,
      completedAt: input.completedAt ?? null,
      technicianId: input.technicianId == null ? null : requireId('input.technicianId', input.technicianId),
    });
    return 'repair' in completion ? answeredRepair(completion.repair) : problemOf(completion);
  }
}

function problemOf(completion: Exclude<Completion, { repair: unknown }>): Problem {
  switch (completion.refused) {
    case 'REPAIR_UNKNOWN':
      return new RepairNotFound();
    case 'CHANGED_SINCE':
      return VersionConflict.at(completion.currentVersion);
    case 'ALREADY_COMPLETED':
      return RepairAlreadyCompleted.at(completion.completedAt);
    case 'CANCELLED':
      return new RepairCancelled();
    case 'IN_THE_FUTURE':
      return new RepairCompletedInTheFuture();
    case 'BEFORE_CREATION':
      return new RepairCompletedBeforeCreation();
    case 'TECHNICIAN_UNKNOWN':
      return new RepairTechnicianNotFound();
  }
}
