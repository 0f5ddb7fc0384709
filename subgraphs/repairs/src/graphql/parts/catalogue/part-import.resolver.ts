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

import { PartImport } from '../../../db/parts/catalogue/part-import.entity.js';
import { partImportSource } from '../../../db/import/import-sources.js';
import { partImportList, partRejectionList } from './part-import.list.js';

@Resolver(() => PartImport)
export class PartImportResolver {
  @Query(() => PartImport, { nullable: true, description: 'One import of a catalogue of parts; null when there is none.' })
  async partImport(@Arg('id', () => ID, { description: 'Id of the import.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [found] = await readByIds(context.reads, { source: partImportSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return found ?? null;
  }

  @Query(() => partImportList.Connection, { description: 'Imports of catalogues of parts.' })
  partImports(@Args(() => partImportList.Args) args: ListArgumentsOf<typeof partImportList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return partImportList.read(context, { args, selection: Selection.of(info) });
  }

  @FieldResolver(() => partRejectionList.Connection, { description: 'Every reason for which a row, or the heading, was rejected.' })
  rejections(
    @Root() { id }: Thing,
    @Args(() => partRejectionList.Args) args: ListArgumentsOf<typeof partRejectionList>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Thing>> {
    return partRejectionList.readOf(context, { column: 'j.import_id', id }, { args, selection: Selection.of(info) });
  }
}
