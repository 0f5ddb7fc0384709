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

import { DeviceImport } from '../../db/devices/device-import.entity.js';
import { deviceImportSource } from '../../db/import/import-sources.js';
import { Organization } from '../neighbours.stub.js';
import { deviceImportList, deviceRejectionList } from './device-import.list.js';

@Resolver(() => DeviceImport)
export class DeviceImportResolver {
  @Query(() => DeviceImport, { nullable: true, description: 'One import of devices; null when there is none that you may see.' })
  async deviceImport(@Arg('id', () => ID, { description: 'Id of the import.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [found] = await readByIds(context.reads, { source: deviceImportSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return found ?? null;
  }

  @Query(() => deviceImportList.Connection, { description: 'Imports of devices that you may see.' })
  deviceImports(@Args(() => deviceImportList.Args) args: ListArgumentsOf<typeof deviceImportList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return deviceImportList.read(context, { args, selection: Selection.of(info), within: ownRows(context, 'i.tenant_id') });
  }

  @FieldResolver(() => Organization, { description: 'The organisation whose devices are taken over.' })
  organization(@Root() found: Thing): unknown {
    return found['organization'];
  }

  @FieldResolver(() => deviceRejectionList.Connection, { description: 'Every reason for which a row, or the heading, was rejected.' })
  rejections(
    @Root() { id }: Thing,
    @Args(() => deviceRejectionList.Args) args: ListArgumentsOf<typeof deviceRejectionList>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Thing>> {
    return deviceRejectionList.readOf(context, { column: 'j.import_id', id }, { args, selection: Selection.of(info) });
  }
}
