import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';

import { recordApplicationFinding } from '../../actions/applications/record-application-finding.js';
import { Application } from '../../db/applications/application.entity.js';
import { FindingValue } from '../../db/applications/application-judgement.entity.js';
import { requireText } from '../given-text.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';
import { applicationAnswer } from './application-answer.js';
import { ApplicationNotFound, ApplicationStatusForbids, NotForAReviewer } from './application-problems.js';

@InputType({ description: 'What a reviewer finds of one criterion of an application.' })
export class RecordApplicationFindingInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId: string;

  @Field(() => Int, { description: 'The version of the application that you have read.' })
  expectedVersion: number;

  @Field(() => ID, { description: 'A criterion that only a reviewer can judge, as AASP.BRAND.' })
  criterion: string;

  @Field(() => FindingValue, { description: 'The finding.' })
  finding: FindingValue;

  @Field(() => String, { description: 'Why, 1 to 2,000 characters; for staff alone.' })
  reason: string;
}

const RecordApplicationFindingResult = createUnionType({
  name: 'RecordApplicationFindingResult',
  description: 'The application, or why the finding was not recorded.',
  types: () => [Application, ApplicationNotFound, ApplicationStatusForbids, NotForAReviewer, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class RecordApplicationFindingMutation {
  @Mutation(() => RecordApplicationFindingResult, { description: 'Records what a reviewer finds of a criterion that no figure decides. The latest finding holds, and all are kept.' })
  async recordApplicationFinding(
    @Arg('input', () => RecordApplicationFindingInput, { description: 'The finding.' }) input: RecordApplicationFindingInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Application | Problem> {
    const recording = await recordApplicationFinding(context, {
      applicationId: requireId('input.applicationId', input.applicationId),
      expectedVersion: input.expectedVersion,
      criterion: requireText(input.criterion, { field: 'input.criterion', max: 80 }),
      finding: input.finding,
      reason: requireText(input.reason, { field: 'input.reason', max: 2_000 }),
    });
    return applicationAnswer(recording, context, info);
  }
}
