import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';

import type { ApplicationRead } from '../../actions/applications/application-writing.js';
import { requestInformation, startApplicationReview, withdrawApplication } from '../../actions/applications/move-application.js';
import { Application } from '../../db/applications/application.entity.js';
import { requireText } from '../given-text.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';
import { applicationAnswer } from './application-answer.js';
import { ApplicationNotFound, ApplicationStatusForbids } from './application-problems.js';

@InputType({ description: 'What a reviewer asks an applicant for.' })
export class RequestInformationInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId: string;

  @Field(() => Int, { description: 'The version of the application that you have read.' })
  expectedVersion: number;

  @Field(() => String, { description: 'What is asked for, 1 to 2,000 characters; the applicant reads it.' })
  message: string;
}

const MoveApplicationResult = createUnionType({
  name: 'MoveApplicationResult',
  description: 'The application, or why it stays where it is.',
  types: () => [Application, ApplicationNotFound, ApplicationStatusForbids, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

const ofApplication = { description: 'Id of the application.' };
const ofVersion = { description: 'The version of the application that you have read.' };

@Resolver()
export class MoveApplicationMutation {
  @Mutation(() => MoveApplicationResult, { description: 'Takes an application up for review.' })
  async startApplicationReview(
    @Arg('id', () => ID, ofApplication) id: string,
    @Arg('expectedVersion', () => Int, ofVersion) expectedVersion: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Application | Problem> {
    return applicationAnswer(await startApplicationReview(context, read(id, expectedVersion)), context, info);
  }

  @Mutation(() => MoveApplicationResult, { description: 'Asks the applicant for what is missing; the applicant may write in the application again.' })
  async requestInformation(
    @Arg('input', () => RequestInformationInput, { description: 'The application and the question.' }) { applicationId, expectedVersion, message }: RequestInformationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Application | Problem> {
    const asked = requireText(message, { field: 'input.message', max: 2_000 });
    return applicationAnswer(await requestInformation(context, { ...read(applicationId, expectedVersion, 'input.applicationId'), message: asked }), context, info);
  }

  @Mutation(() => MoveApplicationResult, { description: 'Takes back an application that is not decided yet.' })
  async withdrawApplication(
    @Arg('id', () => ID, ofApplication) id: string,
    @Arg('expectedVersion', () => Int, ofVersion) expectedVersion: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Application | Problem> {
    return applicationAnswer(await withdrawApplication(context, read(id, expectedVersion)), context, info);
  }
}

function read(id: string, expectedVersion: number, field = 'id'): ApplicationRead {
  return { applicationId: requireId(field, id), expectedVersion };
}
