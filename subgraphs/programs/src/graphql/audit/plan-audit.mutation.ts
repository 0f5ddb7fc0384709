import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { planAudit } from '../../actions/audit/plan-audit.js';
import { Audit } from '../../db/audit/audit.entity.js';
import { auditSource } from '../../db/audit/audit-sources.js';
import { textOrNull } from '../given-text.js';
import { OrganizationNotFound } from '../organization/organization-problems.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';
import { AuditAlreadyOpen, NoServiceLocation, NotEnrolled } from './audit-problems.js';

@InputType({ description: 'An audit to plan.' })
export class PlanAuditInput {
  @Field(() => ID, { description: 'The authorised service provider to audit.' })
  organizationId: string;

  @Field(() => LocalDateScalar, { description: 'The date it is planned for.' })
  plannedOn: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The date it should be closed by, not before the planned one.' })
  dueOn: LocalDate;

  @Field(() => String, { nullable: true, description: 'Who is planned to review, up to 120 characters.' })
  auditorName?: string | null;
}

const PlanAuditResult = createUnionType({
  name: 'PlanAuditResult',
  description: 'The audit, or why none was planned.',
  types: () => [Audit, OrganizationNotFound, NotEnrolled, NoServiceLocation, AuditAlreadyOpen] as const,
  resolveType: nameOfAnswer,
});

const problems = {
  ORGANIZATION_UNKNOWN: OrganizationNotFound,
  NOT_ENROLLED: NotEnrolled,
  NO_LOCATION: NoServiceLocation,
  AUDIT_ALREADY_OPEN: AuditAlreadyOpen,
} as const;

@Resolver()
export class PlanAuditMutation {
  @Mutation(() => PlanAuditResult, { description: 'Plans an audit of an authorised service provider under the terms in force today, with an item for everything to assess.' })
  async planAudit(
    @Arg('input', () => PlanAuditInput, { description: 'The audit.' }) input: PlanAuditInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Audit | Problem> {
    const { plannedOn, dueOn } = input;
    if (dueOn < plannedOn) throw badUserInput('input.dueOn', 'lies before plannedOn');
    const organizationId = requireId('input.organizationId', input.organizationId);
    const auditorName = textOrNull(input.auditorName, { field: 'input.auditorName', max: 120 });
    const planning = await planAudit(context, { organizationId, plannedOn, dueOn, auditorName });
    if ('refused' in planning) return new problems[planning.refused]();
    return readBack({ type: 'Audit', source: auditSource, id: planning.auditId }, context, info);
  }
}
