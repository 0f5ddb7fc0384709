import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';

import { isAllowed } from '@platform/kit/graphql/access-rules.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { forbidden } from '@platform/kit/graphql/errors.js';
import { requireId, requireIds } from '@platform/kit/graphql/identifiers.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';
import { ownRows } from '@platform/kit/list/own-rows.js';

import { Enrollment } from '../../db/organization/enrollment.entity.js';
import { Organization } from '../../db/organization/organization.entity.js';
import { enrollmentSource, organizationSource, serviceLocationSource } from '../../db/organization/organization-sources.js';
import { ServiceLocation } from '../../db/organization/service-location.entity.js';
import { auditReaders } from '../access-rules.js';
import { auditList } from '../audit/audit.list.js';
import { childrenOf } from '../children-of.js';
import { QuarterAssessment } from '../quota/quarter-assessment.js';
import { quartersOfOrganization } from '../quota/quarters-of-organization.js';
import { organizationList } from './organization.list.js';

@Resolver(() => Organization)
export class OrganizationResolver {
  @Query(() => Organization, { nullable: true, description: 'One organisation; null when there is none that you may see.' })
  async organization(@Arg('id', () => ID, { description: 'Id of the organisation.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [organization] = await readByIds(context.reads, { source: organizationSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return organization ?? null;
  }

  @Query(() => organizationList.Connection, { description: 'Organisations that you may see.' })
  organizations(@Args(() => organizationList.Args) args: ListArgumentsOf<typeof organizationList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return organizationList.read(context, { args, selection: Selection.of(info), within: ownRows(context, 'o.tenant_id') });
  }

  @Query(() => [Organization], { description: 'The organisations behind up to 100 ids, in the order of the ids; unknown ones are left out.' })
  async organizationsByIds(@Arg('ids', () => [ID], { description: 'At most 100 ids.' }) ids: string[], @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const wanted = requireIds('ids', ids);
    const found = await readByIds(context.reads, { source: organizationSource, selection: Selection.of(info), ids: wanted });
    return wanted.flatMap((id) => found.find((organization) => organization.id === id) ?? []);
  }

  @FieldResolver(() => [Enrollment], { description: 'Its places in programmes.' })
  enrollments(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return childrenOf(id, { field: 'enrollments', source: enrollmentSource, parent: 'e.tenant_id', orderBy: 'e.program' }, context, info);
  }

  @FieldResolver(() => [ServiceLocation], { description: 'The places where it serves, by name.' })
  locations(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return childrenOf(id, { field: 'locations', source: serviceLocationSource, parent: 'l.tenant_id', orderBy: 'l.name, l.id' }, context, info);
  }

  @FieldResolver(() => [QuarterAssessment], { description: 'Its last quarters as an authorised service provider, the oldest first; none when it was never approved.' })
  quarters(
    @Root() { id }: Thing,
    @Arg('last', () => Int, { defaultValue: 8, description: 'How many, the running one included: 1 to 20.' }) last: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<QuarterAssessment[]> {
    return quartersOfOrganization(context, { organizationId: id, last, technicians: Selection.of(info).has('assessment') });
  }

  @FieldResolver(() => auditList.Connection, { description: 'Its audits; not for technicians.' })
  async audits(@Root() { id }: Thing, @Args(() => auditList.Args) args: ListArgumentsOf<typeof auditList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    if (!isAllowed(auditReaders, context.viewer)) throw forbidden('Organization.audits');
    return auditList.readOf(context, { column: 'a.tenant_id', id }, { args, selection: Selection.of(info) });
  }

  @FieldResolver(() => LocalDateScalar, { nullable: true, description: 'The date its next audit is planned for; null when none is.' })
  nextAuditOn(@Root() organization: Thing): unknown {
    return organization['nextAuditOn'];
  }
}
