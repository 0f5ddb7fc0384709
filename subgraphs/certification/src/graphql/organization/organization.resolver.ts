import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { batchOne } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { today } from '../../actions/today.js';
import { countCertifiedTechnicians } from '../../db/count-certified-technicians.js';
import { Organization } from '../organization.stub.js';
import { technicianConditions } from '../technicians/technician-conditions.js';
import { technicianList } from '../technicians/technician.list.js';

@Resolver(() => Organization)
export class OrganizationResolver {
  @FieldResolver(() => technicianList.Connection, { description: 'The technicians of the organisation.' })
  technicians(
    @Root() { id }: Organization,
    @Args(() => technicianList.Args) args: ListArgumentsOf<typeof technicianList>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Thing>> {
    return technicianList.readOf(context, { column: 't.tenant_id', id }, { args, selection: Selection.of(info), within: technicianConditions(context, args.filter) });
  }

  @FieldResolver(() => Int, { description: 'How many employed technicians hold a certification that is current today.' })
  async employedCertifiedTechnicians(@Root() { id }: Organization, @Ctx() context: RequestContext): Promise<number> {
    const counts = await batchOne('certified technicians', context, (ids) => countCertifiedTechnicians(context.reads, { organizationIds: ids, on: today(context) })).load(id);
    return counts?.employed ?? 0;
  }
}
