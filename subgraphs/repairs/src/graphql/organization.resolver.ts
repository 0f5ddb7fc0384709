import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Int, Resolver, Root } from 'type-graphql';

import { isAllowed } from '@platform/kit/graphql/access-rules.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { forbidden } from '@platform/kit/graphql/errors.js';
import { batchOne } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { countOpenRepairs } from '../db/repairs/count-open-repairs.js';
import { repairReaders } from './repairs/access-rules.js';
import { Organization } from './neighbours.stub.js';
import { repairList, searching } from './repairs/repair.list.js';

@Resolver(() => Organization)
export class OrganizationResolver {
  @FieldResolver(() => repairList.Connection, { description: 'The repairs of the organisation.' })
  repairs(
    @Root() { id }: Organization,
    @Args(() => repairList.Args) args: ListArgumentsOf<typeof repairList>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Thing>> {
    if (!isAllowed(repairReaders, context.viewer)) throw forbidden('Organization.repairs');
    return repairList.readOf(context, { column: 'r.tenant_id', id }, { args, selection: Selection.of(info), within: searching(args.filter?.search, 'PARENT') });
  }

  @FieldResolver(() => Int, { description: 'How many of its repairs are neither completed nor cancelled.' })
  async openRepairCount(@Root() { id }: Organization, @Ctx() context: RequestContext): Promise<number> {
    const counts = await batchOne('open repairs', context, (ids) => countOpenRepairs(context.reads, ids)).load(id);
    return counts?.open ?? 0;
  }
}
