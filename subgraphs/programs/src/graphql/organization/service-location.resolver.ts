import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';
import { ownRows } from '@platform/kit/list/own-rows.js';

import { Organization } from '../../db/organization/organization.entity.js';
import { serviceLocationSource } from '../../db/organization/organization-sources.js';
import { PremisesFacts } from '../../db/organization/premises-facts.entity.js';
import { ServiceLocation } from '../../db/organization/service-location.entity.js';
import { organizationById } from './organization-by-id.js';
import { serviceLocationList } from './service-location.list.js';

type OwnedByOrganization = Thing & { parentId: string };

@Resolver(() => ServiceLocation)
export class ServiceLocationResolver {
  @Query(() => ServiceLocation, { nullable: true, description: 'One service location; null when there is none that you may see.' })
  async serviceLocation(@Arg('id', () => ID, { description: 'Id of the location.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [location] = await readByIds(context.reads, { source: serviceLocationSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return location ?? null;
  }

  @Query(() => serviceLocationList.Connection, { description: 'Service locations that you may see.' })
  serviceLocations(@Args(() => serviceLocationList.Args) args: ListArgumentsOf<typeof serviceLocationList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return serviceLocationList.read(context, { args, selection: Selection.of(info), within: ownRows(context, 'l.tenant_id') });
  }

  @FieldResolver(() => Organization, { description: 'The organisation that serves there.' })
  organization(@Root() { parentId }: OwnedByOrganization, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return organizationById(parentId, context, info);
  }

  @FieldResolver(() => PremisesFacts, { description: 'What was last observed there.' })
  premises(@Root() location: Thing): unknown {
    return location['premises'];
  }
}
