import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { ownRows } from '@platform/kit/list/own-rows.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { isHead } from '../../db/audit-trail/audit-trail-sources.js';
import { Organization } from '../../db/organization/organization.entity.js';
import { organizationById } from '../organization/organization-by-id.js';
import { auditTrailHeadList, auditTrailList } from './audit-trail.list.js';
import { AuditTrailChange, AuditTrailEntry } from './audit-trail-parts.js';

type EntryThing = Thing & { organizationId: string; outcome: string; changesById: Record<string, { from: string | number | boolean | null; to: string | number | boolean | null }> };

@Resolver(() => AuditTrailEntry)
export class AuditTrailResolver {
  @Query(() => auditTrailList.Connection, { description: 'What was done and refused, by whom and why, the latest first: all for staff, a partner’s own for its administrators.' })
  auditTrail(@Args(() => auditTrailList.Args) args: ListArgumentsOf<typeof auditTrailList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return auditTrailList.read(context, { args, selection: Selection.of(info), within: ownRows(context, 'e.tenant_id') });
  }

  @Query(() => auditTrailHeadList.Connection, { description: 'The head of each organisation’s chain, to be kept elsewhere.' })
  auditTrailHeads(@Args(() => auditTrailHeadList.Args) args: ListArgumentsOf<typeof auditTrailHeadList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    const own = ownRows(context, 'b.tenant_id');
    return auditTrailHeadList.read(context, { args, selection: Selection.of(info), within: (parameters) => [isHead, ...own(parameters)] });
  }

  @FieldResolver(() => Boolean, { description: 'Whether it was refused.' })
  isRefusal(@Root() { outcome }: EntryThing): boolean {
    return outcome !== 'DONE';
  }

  @FieldResolver(() => [AuditTrailChange], { description: 'Old and new values by reference; none for a refusal.' })
  changes(@Root() { changesById }: EntryThing): AuditTrailChange[] {
    return Object.entries(changesById).map(([field, { from, to }]) => ({ field, from: asText(from), to: asText(to) }));
  }

  @FieldResolver(() => Organization, { nullable: true, description: 'In whose name it was done; null for the platform’s own trail.' })
  organization(@Root() { organizationId }: EntryThing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return organizationById(organizationId, context, info);
  }
}

function asText(value: string | number | boolean | null): string | null {
  return value === null ? null : String(value);
}
