import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';

import { isAllowed } from '@platform/kit/graphql/access-rules.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { forbidden } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { Decision } from '../../db/decisions/decision.entity.js';
import { latestDecisionSource, reviewerFindingSource } from '../../db/decisions/decision-sources.js';
import { ReviewerFinding } from '../../db/decisions/reviewer-finding.entity.js';
import { EnrollmentEvent } from '../../db/enrollment/enrollment-event.entity.js';
import { enrollmentEventSource } from '../../db/enrollment/enrollment-event-source.js';
import { Enrollment } from '../../db/organization/enrollment.entity.js';
import { Organization } from '../../db/organization/organization.entity.js';
import { enrollmentSource } from '../../db/organization/organization-sources.js';
import { Waiver } from '../../db/waivers/waiver.entity.js';
import { waiverSource } from '../../db/waivers/waiver-source.js';
import { EnrollmentMove, type EnrollmentState } from '../../db/enrollment/enrollment-enums.js';
import { possibleMoves } from '../../domain/enrollment/enrollment-moves.js';
import { complianceReaders } from '../access-rules.js';
import { childrenOf } from '../children-of.js';
import { decisionList } from '../decisions/decision.list.js';
import { organizationById } from '../organization/organization-by-id.js';
import { Obligation } from './obligation.js';
import { obligationsOfEnrollment } from './obligations-of-enrollment.js';

type EnrollmentThing = Thing & { parentId: string; region: string; state: EnrollmentState; approvedOn: string | null };

@Resolver(() => Enrollment)
export class EnrollmentResolver {
  @Query(() => Enrollment, { nullable: true, description: 'One enrolment; null when there is none that you may see.' })
  async enrollment(@Arg('id', () => ID, { description: 'Id of the enrolment.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [enrollment] = await readByIds(context.reads, { source: enrollmentSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return enrollment ?? null;
  }

  @FieldResolver(() => Organization, { description: 'The organisation that is enrolled.' })
  organization(@Root() { parentId }: EnrollmentThing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return organizationById(parentId, context, info);
  }

  @FieldResolver(() => Decision, { nullable: true, description: 'Its compliance: the latest decision; null before the first. Not for technicians.' })
  async decision(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    requireReader(context, 'Enrollment.decision');
    const [latest] = await childrenOf(id, { field: 'latest decision', source: latestDecisionSource, parent: 'r.enrollment_id', orderBy: 'd.id' }, context, info);
    return latest ?? null;
  }

  @FieldResolver(() => decisionList.Connection, { description: 'Its decisions, the latest first. Not for technicians.' })
  async decisions(@Root() { id }: Thing, @Args(() => decisionList.Args) args: ListArgumentsOf<typeof decisionList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    requireReader(context, 'Enrollment.decisions');
    return decisionList.readOf(context, { column: 'd.enrollment_id', id }, { args, selection: Selection.of(info) });
  }

  @FieldResolver(() => [Obligation], { description: 'What it owes, as the latest decision finds it; none before the first. Not for technicians.' })
  async obligations(@Root() { id, region }: EnrollmentThing, @Ctx() context: RequestContext): Promise<Obligation[]> {
    requireReader(context, 'Enrollment.obligations');
    return obligationsOfEnrollment(context, { id, region });
  }

  @FieldResolver(() => [EnrollmentEvent], { description: 'Its moves from state to state, the latest first. Not for technicians.' })
  async history(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    requireReader(context, 'Enrollment.history');
    return childrenOf(id, { field: 'history', source: enrollmentEventSource, parent: 'v.enrollment_id', orderBy: 'v.at desc, v.id desc' }, context, info);
  }

  @FieldResolver(() => [ReviewerFinding], { description: 'What reviewers found, the latest finding of each criterion. Not for technicians.' })
  async findings(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    requireReader(context, 'Enrollment.findings');
    return childrenOf(id, { field: 'findings', source: reviewerFindingSource, parent: 'f.enrollment_id', orderBy: 'f.criterion, f.id' }, context, info);
  }

  @FieldResolver(() => [Waiver], { description: 'Its waivers, the latest first, those declined and taken back included. Not for technicians.' })
  async waivers(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    requireReader(context, 'Enrollment.waivers');
    return childrenOf(id, { field: 'waivers', source: waiverSource, parent: 'w.enrollment_id', orderBy: 'w.proposed_at desc, w.id desc' }, context, info);
  }

  @FieldResolver(() => [EnrollmentMove], { description: 'The moves that a person can make from its present state.' })
  possibleMoves(@Root() { state, approvedOn }: EnrollmentThing): EnrollmentMove[] {
    return possibleMoves({ state, isAdmitted: approvedOn !== null });
  }
}

function requireReader({ viewer }: RequestContext, field: string): void {
  if (!isAllowed(complianceReaders, viewer)) throw forbidden(field);
}
