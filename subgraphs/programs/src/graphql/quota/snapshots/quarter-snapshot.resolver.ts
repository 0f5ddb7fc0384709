import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, FieldResolver, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { ownRows } from '@platform/kit/list/own-rows.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { Organization } from '../../../db/organization/organization.entity.js';
import { ServiceLocation } from '../../../db/organization/service-location.entity.js';
import { type LocationCount, QuarterSnapshot } from '../../../db/quota/snapshots/quarter-snapshot.entity.js';
import { locationById } from '../../location-by-id.js';
import { organizationById } from '../../organization/organization-by-id.js';
import { quarterSnapshotList } from './quarter-snapshot.list.js';

@ObjectType('QuarterLocationCount', { description: 'What was counted at one place.', simpleResolvers: true })
export class QuarterLocationCount {
  locationId: string;

  @Field(() => Int, { description: 'Repairs completed there.' })
  completed: number;

  @Field(() => Int, { description: 'Repairs opened there.' })
  opened: number;
}

@Resolver(() => QuarterSnapshot)
export class QuarterSnapshotResolver {
  @Query(() => quarterSnapshotList.Connection, { description: 'How partners’ quarters stood when they were closed, and each correction since; those taken last come first.' })
  quarterSnapshots(@Args(() => quarterSnapshotList.Args) args: ListArgumentsOf<typeof quarterSnapshotList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return quarterSnapshotList.read(context, { args, selection: Selection.of(info), within: ownRows(context, 'n.tenant_id') });
  }

  @FieldResolver(() => Organization, { description: 'The partner.' })
  organization(@Root() { organizationId }: Thing & { organizationId: string }, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return organizationById(organizationId, context, info);
  }

  @FieldResolver(() => [QuarterLocationCount], { description: 'What was counted at each place, those without any repair left out.' })
  locations(@Root() { locations }: { locations: LocationCount[] }): LocationCount[] {
    return locations;
  }
}

@Resolver(() => QuarterLocationCount)
export class QuarterLocationCountResolver {
  @FieldResolver(() => ServiceLocation, { nullable: true, description: 'The place.' })
  location(@Root() { locationId }: QuarterLocationCount, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return locationById(locationId, context, info);
  }
}
