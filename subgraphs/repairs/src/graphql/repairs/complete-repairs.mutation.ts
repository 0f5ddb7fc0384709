import 'reflect-metadata';

import { Arg, createUnionType, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import type { Problem } from '@platform/kit/graphql/problem.js';

import { completeRepairs } from '../../actions/repairs/complete-repairs.js';
import { type AnsweredRepair, answeredRepair } from './answered-repair.js';
import { CompleteRepairInput, completionAnswers, completionAsked } from './complete-repair.mutation.js';
import { problemOf } from './problem-of.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';

const repairsMax = 100;

@InputType({ description: 'Repairs to complete.' })
export class CompleteRepairsInput {
  @Field(() => [CompleteRepairInput], { description: '1 to 100 repairs, each once.' })
  repairs: CompleteRepairInput[];
}

const CompletedOne = createUnionType({
  name: 'CompleteRepairsAnswer',
  description: 'The completed repair, or why it was not completed.',
  types: () => completionAnswers,
  resolveType: nameOfAnswer,
});

@ObjectType({ description: 'What became of one of the repairs to complete.', simpleResolvers: true })
export class CompletedRepairsItem {
  @Field(() => ID, { description: 'The repair that was named.' })
  repairId: string;

  @Field(() => CompletedOne, { description: 'The completed repair, or why it was not completed.' })
  answer: AnsweredRepair | Problem;
}

@ObjectType({ description: 'What became of the repairs to complete.', simpleResolvers: true })
export class CompletedRepairs {
  @Field(() => [CompletedRepairsItem], { description: 'Each of them, in the order they were named.' })
  items: CompletedRepairsItem[];
}

@Resolver()
export class CompleteRepairsMutation {
  @Mutation(() => CompletedRepairs, { description: 'Completes up to 100 repairs, each for itself: one that is refused keeps no other from being completed.' })
  async completeRepairs(
    @Arg('input', () => CompleteRepairsInput, { description: 'The repairs and their completions.' }) input: CompleteRepairsInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 200 characters: sent again, it has no second effect and gets the same answer.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
  ): Promise<CompletedRepairs> {
    const { repairs } = input;
    if (repairs.length < 1 || repairs.length > repairsMax) throw badUserInput('input.repairs', `does not name 1 to ${repairsMax} repairs`);
    const asked = repairs.map((repair, index) => completionAsked(repair, `input.repairs[${index}]`));
    const twice = asked.findIndex(({ repairId }, index) => asked.findIndex((other) => other.repairId === repairId) !== index);
    if (twice >= 0) throw badUserInput(`input.repairs[${twice}].repairId`, 'stands here twice');
    const answers = await completeRepairs(context, idempotencyKey, asked);
    return { items: answers.map((answer, index) => ({ repairId: asked[index]!.repairId, answer: 'repair' in answer ? answeredRepair(answer.repair) : problemOf(answer) })) };
  }
}
