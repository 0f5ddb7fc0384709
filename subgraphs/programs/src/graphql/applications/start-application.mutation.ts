import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Locale } from '@platform/kit/graphql/locale.js';
import type { Problem } from '@platform/kit/graphql/problem.js';

import { startApplication } from '../../actions/applications/start-application.js';
import { Application } from '../../db/applications/application.entity.js';
import { ApplicationChannel, ApplicationProgramCode } from '../../db/applications/application-enums.js';
import { applicationSource } from '../../db/applications/application-sources.js';
import { AlreadyEnrolled, OrganizationNotFound } from '../organization/organization-problems.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';
import { ApplicationAlreadyOpen } from './application-problems.js';

@InputType({ description: 'An application to begin.' })
export class StartApplicationInput {
  @Field(() => ID, { nullable: true, description: 'The applicant; your own organisation when absent. Staff names one: an application of staff is one that came by e-mail.' })
  organizationId?: string | null;

  @Field(() => ApplicationProgramCode, { description: 'The programme.' })
  program: ApplicationProgramCode;

  @Field(() => Locale, { nullable: true, description: 'The language its applicant reads; English when absent.' })
  locale?: Locale | null;
}

const StartApplicationResult = createUnionType({
  name: 'StartApplicationResult',
  description: 'The application, or why none was begun.',
  types: () => [Application, OrganizationNotFound, ApplicationAlreadyOpen, AlreadyEnrolled] as const,
  resolveType: nameOfAnswer,
});

const problems = { ORGANIZATION_UNKNOWN: OrganizationNotFound, ALREADY_OPEN: ApplicationAlreadyOpen, ALREADY_ENROLLED: AlreadyEnrolled } as const;

@Resolver()
export class StartApplicationMutation {
  @Mutation(() => StartApplicationResult, { description: 'Begins an application to a programme; one of an organisation to each is open at a time, and none of who is enrolled in it.' })
  async startApplication(
    @Arg('input', () => StartApplicationInput, { description: 'The programme and the applicant.' }) { organizationId: named, program, locale }: StartApplicationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Application | Problem> {
    const { tenant } = context.viewer;
    const organizationId = named == null ? tenant : requireId('input.organizationId', named);
    if (organizationId === null) throw badUserInput('input.organizationId', 'names no organisation');
    if (tenant !== null && tenant !== organizationId) return new OrganizationNotFound();
    const channel = tenant === null ? ApplicationChannel.EMAIL : ApplicationChannel.ONLINE;
    const start = await startApplication(context, { organizationId, program, channel, locale: locale ?? Locale.en });
    if (!('refused' in start)) return readBack({ type: 'Application', source: applicationSource, id: start.applicationId }, context, info);
    return new problems[start.refused]();
  }
}
