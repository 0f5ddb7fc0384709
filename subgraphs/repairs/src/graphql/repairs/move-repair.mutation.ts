import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { givenReason } from '@platform/kit/graphql/given-reason.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';

import { moveRepair } from '../../actions/repairs/move-repair.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import { RepairStatus } from '../../db/repair-enums.js';
import { problemOf } from './problem-of.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';
import { readRepairBack } from './read-repair-back.js';
import { RepairMoveRefused, RepairNotFound } from './repair.problems.js';

@InputType({ description: 'A repair’s next step.' })
export class MoveRepairInput {
  @Field(() => ID, { description: 'The repair.' })
  repairId: string;

  @Field(() => Int, { description: 'The version of the repair when it was read.' })
  expectedVersion: number;

  @Field(() => RepairStatus, { description: 'The status it is to take.' })
  to: RepairStatus;

  @Field(() => String, { nullable: true, description: 'Why, 1 to 500 characters; demanded where it is cancelled.' })
  reason?: string | null;
}

const MoveRepairResult = createUnionType({
  name: 'MoveRepairResult',
  description: 'The repair, or why it did not take the step.',
  types: () => [Repair, RepairNotFound, VersionConflict, RepairMoveRefused] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class MoveRepairMutation {
  @Mutation(() => MoveRepairResult, { description: 'Takes a repair one step further: to waiting, into work, ready to be fetched, or to its end without a repair.' })
  async moveRepair(
    @Arg('input', () => MoveRepairInput, { description: 'The repair and the step.' }) input: MoveRepairInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Repair | Problem> {
    const answer = await moveRepair(context, { repairId: requireId('input.repairId', input.repairId), expectedVersion: input.expectedVersion, to: input.to, reason: input.reason == null ? null : givenReason('input.reason', input.reason) });
    return 'refused' in answer ? problemOf(answer) : readRepairBack(answer.repairId, context, info);
  }
}
