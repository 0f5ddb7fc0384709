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

import { RepairImport } from '../../db/import/repair-import.entity.js';
import { repairImportSource } from '../../db/import/import-sources.js';
import { Organization } from '../neighbours.stub.js';
import { rejectionList, repairImportList } from './repair-import.list.js';

@Resolver(() => RepairImport)
export class RepairImportResolver {
  @Query(() => RepairImport, { nullable: true, description: 'One import; null when there is none that you may see.' })
  async repairImport(@Arg('id', () => ID, { description: 'Id of the import.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [found] = await readByIds(context.reads, { source: repairImportSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return found ?? null;
  }

  @Query(() => repairImportList.Connection, { description: 'Imports that you may see.' })
  repairImports(@Args(() => repairImportList.Args) args: ListArgumentsOf<typeof repairImportList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return repairImportList.read(context, { args, selection: Selection.of(info), within: ownRows(context, 'i.tenant_id') });
  }

  @FieldResolver(() => Organization, { description: 'The organisation whose repairs are taken over.' })
  organization(@Root() found: Thing): unknown {
    return found['organization'];
  }

  @FieldResolver(() => rejectionList.Connection, { description: 'Every reason for which a row, or the heading, was rejected.' })
  rejections(
    @Root() { id }: Thing,
    @Args(() => rejectionList.Args) args: ListArgumentsOf<typeof rejectionList>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Thing>> {
    return rejectionList.readOf(context, { column: 'j.import_id', id }, { args, selection: Selection.of(info) });
  }
}
