import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, registerEnumType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';

import { endVisit } from '../../../actions/repairs/trips/end-visit.js';
import { planVisit } from '../../../actions/repairs/trips/plan-visit.js';
import { Repair } from '../../../db/repairs/repair.entity.js';
import { problemOf } from '../problem-of.js';
import { readRepairBack } from '../read-repair-back.js';
import { RepairNotFound, RepairNotOpen } from '../repair.problems.js';
import { RepairTripRefused } from './trip-refused.problem.js';

const VisitOutcome = { HELD: 'HELD', MISSED: 'MISSED', CANCELLED: 'CANCELLED' } as const;
type VisitOutcome = keyof typeof VisitOutcome;
registerEnumType(VisitOutcome, {
  name: 'RepairVisitOutcome',
  description: 'How a planned visit came out.',
  valuesConfig: { HELD: { description: 'It took place.' }, MISSED: { description: 'Nobody was there, or nobody came.' }, CANCELLED: { description: 'It is called off.' } },
});

@InputType({ description: 'A visit to where the device of a repair on site stands.' })
export class PlanRepairVisitInput {
  @Field(() => ID, { description: 'The repair.' })
  repairId: string;

  @Field(() => Int, { description: 'The version of the repair when it was read.' })
  expectedVersion: number;

  @Field(() => Date, { description: 'From when the customer is to be there, at most 90 days ahead.' })
  from: Date;

  @Field(() => Date, { description: 'Until when: at most 12 hours later, and not in the past.' })
  to: Date;
}

@InputType({ description: 'How the planned visit of a repair came out.' })
export class EndRepairVisitInput {
  @Field(() => ID, { description: 'The repair.' })
  repairId: string;

  @Field(() => Int, { description: 'The version of the repair when it was read.' })
  expectedVersion: number;

  @Field(() => VisitOutcome, { description: 'How; held or missed once its span has begun.' })
  outcome: VisitOutcome;
}

const answers = [Repair, RepairNotFound, VersionConflict, RepairNotOpen, RepairTripRefused] as const;
const PlanRepairVisitResult = createUnionType({ name: 'PlanRepairVisitResult', description: 'The repair with its visit, or why none was planned.', types: () => answers, resolveType: nameOfAnswer });
const EndRepairVisitResult = createUnionType({ name: 'EndRepairVisitResult', description: 'The repair with its visit, or why it was not ended.', types: () => answers, resolveType: nameOfAnswer });

@Resolver()
export class RepairVisitsMutation {
  @Mutation(() => PlanRepairVisitResult, { description: 'Plans a visit for an open repair on site (DION, INON, OSR), whose work begins with it; one that was planned before is called off.' })
  async planRepairVisit(
    @Arg('input', () => PlanRepairVisitInput, { description: 'The visit.' }) { repairId, ...visit }: PlanRepairVisitInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Repair | Problem> {
    const answer = await planVisit(context, { ...visit, repairId: requireId('input.repairId', repairId) });
    return 'refused' in answer ? problemOf(answer) : readRepairBack(answer.repairId, context, info);
  }

  @Mutation(() => EndRepairVisitResult, { description: 'Enters how the planned visit of an open repair came out: held, missed or called off.' })
  async endRepairVisit(
    @Arg('input', () => EndRepairVisitInput, { description: 'How.' }) { repairId, ...ended }: EndRepairVisitInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Repair | Problem> {
    const answer = await endVisit(context, { ...ended, repairId: requireId('input.repairId', repairId) });
    return 'refused' in answer ? problemOf(answer) : readRepairBack(answer.repairId, context, info);
  }
}
