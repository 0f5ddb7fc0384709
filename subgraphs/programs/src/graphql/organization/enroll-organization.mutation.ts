import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import { requireRegion } from '@platform/kit/graphql/region.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { enrollOrganization } from '../../actions/organization/enroll-organization.js';
import { Enrollment } from '../../db/organization/enrollment.entity.js';
import { enrollmentSource } from '../../db/organization/organization-sources.js';
import { ProgramCode } from '../../db/program-code.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';
import { AlreadyEnrolled, ApprovedInTheFuture, OrganizationNotFound } from './organization-problems.js';

@InputType({ description: 'An organisation’s place in a programme.' })
export class EnrollOrganizationInput {
  @Field(() => ID, { description: 'The organisation.' })
  organizationId: string;

  @Field(() => ProgramCode, { description: 'The programme.' })
  program: ProgramCode;

  @Field(() => LocalDateScalar, { nullable: true, description: 'First day of taking part, today or earlier; absent for an applicant.' })
  approvedOn?: LocalDate | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166 region it is enrolled for; the organisation’s own when absent.' })
  region?: string | null;
}

const EnrollOrganizationResult = createUnionType({
  name: 'EnrollOrganizationResult',
  description: 'The enrolment, or why there is none.',
  types: () => [Enrollment, OrganizationNotFound, AlreadyEnrolled, ApprovedInTheFuture] as const,
  resolveType: nameOfAnswer,
});

const problems = {
  ORGANIZATION_UNKNOWN: OrganizationNotFound,
  ALREADY_ENROLLED: AlreadyEnrolled,
  APPROVED_IN_THE_FUTURE: ApprovedInTheFuture,
} as const;

@Resolver()
export class EnrollOrganizationMutation {
  @Mutation(() => EnrollOrganizationResult, { description: 'Enrols an organisation in a programme: approved from a day on, or as an applicant.' })
  async enrollOrganization(
    @Arg('input', () => EnrollOrganizationInput, { description: 'Who and where.' }) input: EnrollOrganizationInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Enrollment | Problem> {
    const enrollment = await enrollOrganization(context, {
      organizationId: requireId('input.organizationId', input.organizationId),
      program: input.program,
      approvedOn: input.approvedOn ?? null,
      region: input.region == null ? null : requireRegion('input.region', input.region),
    });
    if ('refused' in enrollment) return new problems[enrollment.refused]();
    return readBack({ type: 'Enrollment', source: enrollmentSource, id: enrollment.enrollmentId }, context, info);
  }
}
