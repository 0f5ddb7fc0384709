import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, registerEnumType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';

import { decideApplication } from '../../actions/applications/decide-application.js';
import { Application } from '../../db/applications/application.entity.js';
import { ApplicationMove } from '../../db/applications/application-enums.js';
import { requireText, textOrNull } from '../given-text.js';
import { AlreadyEnrolled } from '../organization/organization-problems.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';
import { applicationAnswer } from './application-answer.js';
import { ApplicationNotFound, ApplicationStatusForbids, RequirementsOpen } from './application-problems.js';

enum ApplicationDecision {
  APPROVE = 'APPROVE',
  REFUSE = 'REFUSE',
  NOT_CONSIDER = 'NOT_CONSIDER',
}
registerEnumType(ApplicationDecision, {
  name: 'ApplicationDecision',
  description: 'What a person decides of an application.',
  valuesConfig: {
    APPROVE: { description: 'The organisation takes part.' },
    REFUSE: { description: 'It does not, at the programme’s discretion.' },
    NOT_CONSIDER: { description: 'It does not meet the requirements and is not considered.' },
  },
});

@InputType({ description: 'A person’s decision on an application.' })
export class DecideApplicationInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId: string;

  @Field(() => Int, { description: 'The version of the application that you have read.' })
  expectedVersion: number;

  @Field(() => ApplicationDecision, { description: 'The decision.' })
  decision: ApplicationDecision;

  @Field(() => String, { description: 'Why, 1 to 2,000 characters. Staff alone reads it; the applicant never does.' })
  internalReason: string;

  @Field(() => String, { nullable: true, description: 'What the applicant is told, up to 2,000 characters; nothing when absent.' })
  comment?: string | null;
}

const DecideApplicationResult = createUnionType({
  name: 'DecideApplicationResult',
  description: 'The decided application, or why it was not decided.',
  types: () => [Application, ApplicationNotFound, ApplicationStatusForbids, RequirementsOpen, AlreadyEnrolled, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

const moves = { APPROVE: ApplicationMove.APPROVE, REFUSE: ApplicationMove.REFUSE, NOT_CONSIDER: ApplicationMove.NOT_CONSIDER } as const;

@Resolver()
export class DecideApplicationMutation {
  @Mutation(() => DecideApplicationResult, { description: 'Approves, refuses or does not consider an application. Approved, the organisation is enrolled and its service account is asked for. Meeting every requirement admits nobody: this is a person’s act.' })
  async decideApplication(
    @Arg('input', () => DecideApplicationInput, { description: 'The decision.' }) input: DecideApplicationInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 255 characters: sent again, it has no second effect and gets the same answer.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Application | Problem> {
    const decision = await decideApplication(context, idempotencyKey, {
      applicationId: requireId('input.applicationId', input.applicationId),
      expectedVersion: input.expectedVersion,
      move: moves[input.decision],
      internalReason: requireText(input.internalReason, { field: 'input.internalReason', max: 2_000 }),
      comment: textOrNull(input.comment, { field: 'input.comment', max: 2_000 }),
    });
    return applicationAnswer(decision, context, info);
  }
}
