import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { givenReason } from '@platform/kit/graphql/given-reason.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';

import { reopenRepair } from '../../actions/repairs/reopen-repair.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import { problemOf } from './problem-of.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';
import { readRepairBack } from './read-repair-back.js';
import { DeviceAlreadyInRepair, RepairMoveRefused, RepairNotFound } from './repair.problems.js';

@InputType({ description: 'A completed repair to reopen.' })
export class ReopenRepairInput {
  @Field(() => ID, { description: 'The repair.' })
  repairId: string;

  @Field(() => Int, { description: 'The version of the repair when it was read.' })
  expectedVersion: number;

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason: string;
}

const ReopenRepairResult = createUnionType({
  name: 'ReopenRepairResult',
  description: 'The repair, in work again, or why it was not reopened.',
  types: () => [Repair, RepairNotFound, VersionConflict, RepairMoveRefused, DeviceAlreadyInRepair] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class ReopenRepairMutation {
  @Mutation(() => ReopenRepairResult, { description: 'Takes the completion of a repair back for a reason: it is in work again and counts for no quarter.' })
  async reopenRepair(
    @Arg('input', () => ReopenRepairInput, { description: 'The repair, and why.' }) input: ReopenRepairInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Repair | Problem> {
    const answer = await reopenRepair(context, { repairId: requireId('input.repairId', input.repairId), expectedVersion: input.expectedVersion, reason: givenReason('input.reason', input.reason) });
    return 'refused' in answer ? problemOf(answer) : readRepairBack(answer.repairId, context, info);
  }
}
