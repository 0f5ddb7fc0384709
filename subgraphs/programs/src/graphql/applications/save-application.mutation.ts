import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Locale } from '@platform/kit/graphql/locale.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';

import { saveApplication } from '../../actions/applications/save-application.js';
import { Application } from '../../db/applications/application.entity.js';
import { textOrNull } from '../given-text.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';
import { applicationAnswer } from './application-answer.js';
import { AaspApplicationForm, IdsApplicationForm, SsaApplicationForm } from './application-forms.js';
import { ApplicationFormMismatch, ApplicationNotFound, ApplicationNotYours, ApplicationStatusForbids } from './application-problems.js';
import { givenForm } from './given-form.js';

@InputType({ description: 'What is stated in an application, in place of what was. Exactly one of ids, ssa and aasp is given.' })
export class SaveApplicationInput {
  @Field(() => ID, { description: 'The application.' })
  applicationId: string;

  @Field(() => Int, { description: 'The version of the application that you have read.' })
  expectedVersion: number;

  @Field(() => Locale, { description: 'The language its applicant reads.' })
  locale: Locale;

  @Field(() => String, { nullable: true, description: 'Whom to write to, up to 120 characters.' })
  contactName?: string | null;

  @Field(() => String, { nullable: true, description: 'The address to write to, up to 200 characters.' })
  contactEmail?: string | null;

  @Field(() => IdsApplicationForm, { nullable: true, description: 'Of an application to iOS Direct Service.' })
  ids?: IdsApplicationForm | null;

  @Field(() => SsaApplicationForm, { nullable: true, description: 'Of an application for a Self-Servicing Account.' })
  ssa?: SsaApplicationForm | null;

  @Field(() => AaspApplicationForm, { nullable: true, description: 'Of an application to become an authorised service provider.' })
  aasp?: AaspApplicationForm | null;
}

const SaveApplicationResult = createUnionType({
  name: 'SaveApplicationResult',
  description: 'The application, or why nothing was kept.',
  types: () => [Application, ApplicationNotFound, ApplicationStatusForbids, ApplicationFormMismatch, ApplicationNotYours, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class SaveApplicationMutation {
  @Mutation(() => SaveApplicationResult, { description: 'Keeps what is stated, complete or not, while an application is written or information is asked for.' })
  async saveApplication(
    @Arg('input', () => SaveApplicationInput, { description: 'What is stated.' }) input: SaveApplicationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Application | Problem> {
    const saving = await saveApplication(context, {
      applicationId: requireId('input.applicationId', input.applicationId),
      expectedVersion: input.expectedVersion,
      locale: input.locale,
      contactName: textOrNull(input.contactName, { field: 'input.contactName', max: 120 }),
      contactEmail: textOrNull(input.contactEmail, { field: 'input.contactEmail', max: 200 }),
      form: givenForm(input),
    });
    return applicationAnswer(saving, context, info);
  }
}
