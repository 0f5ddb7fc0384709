import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';

import { assignRepair } from '../../actions/repairs/assign-repair.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import { problemOf } from './problem-of.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';
import { readRepairBack } from './read-repair-back.js';
import { RepairNotFound, RepairNotOpen, RepairTechnicianNotCertified, RepairTechnicianNotFound } from './repair.problems.js';

@InputType({ description: 'A repair to give to a technician.' })
export class AssignRepairInput {
  @Field(() => ID, { description: 'The repair.' })
  repairId: string;

  @Field(() => Int, { description: 'The version of the repair when it was read.' })
  expectedVersion: number;

  @Field(() => ID, { nullable: true, description: 'The technician, as registered here; null puts the repair back into the queue.' })
  technicianId?: string | null;
}

const AssignRepairResult = createUnionType({
  name: 'AssignRepairResult',
  description: 'The repair, or why it was not given.',
  types: () => [Repair, RepairNotFound, VersionConflict, RepairNotOpen, RepairTechnicianNotFound, RepairTechnicianNotCertified] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class AssignRepairMutation {
  @Mutation(() => AssignRepairResult, { description: 'Gives an open repair to a technician, who must be certified for its product today where its programme asks for that, or puts it back into the queue.' })
  async assignRepair(
    @Arg('input', () => AssignRepairInput, { description: 'The repair and the technician.' }) input: AssignRepairInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Repair | Problem> {
    const answer = await assignRepair(context, { repairId: requireId('input.repairId', input.repairId), expectedVersion: input.expectedVersion, technicianId: input.technicianId == null ? null : requireId('input.technicianId', input.technicianId) });
    return 'refused' in answer ? problemOf(answer) : readRepairBack(answer.repairId, context, info);
  }
}
