import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';

import { submitApplication } from '../../actions/applications/submit-application.js';
import { Application } from '../../db/applications/application.entity.js';
import { textOrNull } from '../given-text.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';
import { applicationAnswer } from './application-answer.js';
import { ApplicationIncomplete, ApplicationNotFound, ApplicationStatusForbids } from './application-problems.js';

@InputType({ description: 'An application to hand in, or to answer a question about.' })
export class SubmitApplicationInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId: string;

  @Field(() => Int, { description: 'The version of the application that you have read.' })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: 'What you want to say to the reviewer, up to 2,000 characters.' })
  message?: string | null;
}

const SubmitApplicationResult = createUnionType({
  name: 'SubmitApplicationResult',
  description: 'The application, or why it was not handed in.',
  types: () => [Application, ApplicationNotFound, ApplicationIncomplete, ApplicationStatusForbids, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class SubmitApplicationMutation {
  @Mutation(() => SubmitApplicationResult, { description: 'Hands an application in, or answers what the reviewer asked for.' })
  async submitApplication(
    @Arg('input', () => SubmitApplicationInput, { description: 'The application.' }) { applicationId, expectedVersion, message }: SubmitApplicationInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 255 characters: sent again, it has no second effect and gets the same answer.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Application | Problem> {
    const read = { applicationId: requireId('input.applicationId', applicationId), expectedVersion };
    const submission = await submitApplication(context, idempotencyKey, { ...read, message: textOrNull(message, { field: 'input.message', max: 2_000 }) });
    return applicationAnswer(submission, context, info);
  }
}
