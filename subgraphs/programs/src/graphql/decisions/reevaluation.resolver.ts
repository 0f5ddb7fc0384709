import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, createUnionType, Ctx, ID, Info, InputType, Field, Mutation, Query, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import type { Page } from '@platform/kit/list/connection.js';
import { defineList, type ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { reevaluateProgram } from '../../actions/decisions/reevaluate-program.js';
import { Reevaluation, ReevaluationStatus } from '../../db/decisions/reevaluation.entity.js';
import { reevaluationSource } from '../../db/decisions/reevaluation-source.js';
import { ProgramCode } from '../../db/program-code.js';
import { NotJudged } from '../enrollment/enrollment-problems.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';

@InputType({ description: 'Which re-evaluations to list; conditions hold together.' })
export class ReevaluationFilter {
  @Field(() => ProgramCode, { nullable: true, description: 'Only those of this programme.' })
  program?: ProgramCode | null;

  @Field(() => ReevaluationStatus, { nullable: true, description: 'Only those that have come this far.' })
  status?: ReevaluationStatus | null;
}

export const reevaluationList = defineList({
  name: 'Reevaluation',
  node: Reevaluation,
  source: reevaluationSource,
  filter: ReevaluationFilter,
  sorts: { CREATED_AT: { expression: 'j.created_at', type: 'timestamptz', description: 'When they were asked for.' } },
  defaultSort: { field: 'CREATED_AT', direction: SortDirection.DESC },
  conditions: ({ program, status }, parameters) => [...(program ? [`j.program = ${parameters.add(program)}`] : []), ...(status ? [`j.status = ${parameters.add(status)}`] : [])],
});

const ReevaluateProgramResult = createUnionType({
  name: 'ReevaluateProgramResult',
  description: 'The re-evaluation that was asked for, or why there is none.',
  types: () => [Reevaluation, NotJudged] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class ReevaluationResolver {
  @Query(() => Reevaluation, { nullable: true, description: 'One re-evaluation and how far it has come; null when there is none.' })
  async reevaluation(@Arg('id', () => ID, { description: 'Id of the re-evaluation.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [found] = await readByIds(context.reads, { source: reevaluationSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return found ?? null;
  }

  @Query(() => reevaluationList.Connection, { description: 'Re-evaluations of whole programmes, the latest first.' })
  reevaluations(@Args(() => reevaluationList.Args) args: ListArgumentsOf<typeof reevaluationList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return reevaluationList.read(context, { args, selection: Selection.of(info) });
  }

  @Mutation(() => ReevaluateProgramResult, { description: 'Has all enrolments of a programme judged anew, in the background; decisions that say something new are recorded.' })
  async reevaluateProgram(@Arg('program', () => ProgramCode, { description: 'The programme.' }) program: ProgramCode, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Reevaluation | Problem> {
    const asked = await reevaluateProgram(context, program);
    if ('refused' in asked) return new NotJudged();
    return readBack({ type: 'Reevaluation', source: reevaluationSource, id: asked.reevaluationId }, context, info);
  }
}
