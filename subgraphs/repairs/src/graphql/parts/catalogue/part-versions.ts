import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, FieldResolver, ID, Info, InputType, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Page } from '@platform/kit/list/connection.js';
import { defineList, type ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { PartNumberScalar } from '../../../db/identifier-scalars.js';
import { partVersionSource } from '../../../db/parts/part-source.js';
import { Part } from '../../../db/parts/part.entity.js';
import { catalogueColumns } from '../../../domain/parts/catalogue/catalogue-columns.js';
import type { PartChanges } from '../../../domain/parts/catalogue/catalogue-effect.js';
import { loadPart } from '../part-details.resolver.js';

@ObjectType({ description: 'One thing that a version of a part has changed.', simpleResolvers: true })
export class PartChange {
  @Field(() => String, { name: 'column', description: 'What, by the column of a catalogue’s file, as description_nb.' })
  column: string;

  @Field(() => String, { nullable: true, description: 'What stood there before, as a file would say it; null where nothing did.' })
  from: string | null;

  @Field(() => String, { nullable: true, description: 'What stands there since; null where nothing does.' })
  to: string | null;
}

@ObjectType('PartVersion', { description: 'What one change made of a part of the catalogue; it is appended and never changed.', simpleResolvers: true })
export class PartVersionRow {
  @Field(() => ID, { description: 'Id of this platform.' })
  id: string;

  @Field(() => Int, { description: 'The version that it made; 1 where the part came into the catalogue by it.' })
  version: number;

  @Field(() => Date, { description: 'When.' })
  at: Date;

  @Field(() => String, { description: 'Who asked for it.' })
  byName: string;

  @Field(() => ID, { nullable: true, description: 'The import that it came by.' })
  importId: string | null;
}

@InputType({ description: 'Which versions of parts to list; conditions hold together.' })
export class PartVersionFilter {
  @Field(() => PartNumberScalar, { nullable: true, description: 'Only those of the part with this number.' })
  partNumber?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those that this import made.' })
  importId?: string | null;
}

export const partVersionList = defineList({
  name: 'PartVersion',
  node: PartVersionRow,
  source: partVersionSource,
  filter: PartVersionFilter,
  sorts: { AT: { expression: 'v.at', type: 'timestamptz', description: 'When they were made.' } },
  defaultSort: { field: 'AT', direction: SortDirection.DESC },
  conditions: ({ partNumber, importId }, parameters) => [
    ...(partNumber ? [`v.part_id = (select p.id from repairs.part p where p.number = ${parameters.add(partNumber)})`] : []),
    ...(importId ? [`v.import_id = ${parameters.add(requireId('filter.importId', importId))}`] : []),
  ],
});

@Resolver(() => PartVersionRow)
export class PartVersionResolver {
  @Query(() => partVersionList.Connection, { description: 'What has become of the parts of the catalogue, the latest first.' })
  partVersions(@Args(() => partVersionList.Args) args: ListArgumentsOf<typeof partVersionList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return partVersionList.read(context, { args, selection: Selection.of(info) });
  }

  @FieldResolver(() => Part, { nullable: true, description: 'The part.' })
  part(@Root() { partId }: Thing & { partId: string }, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return loadPart(context, Selection.of(info), partId);
  }

  @FieldResolver(() => [PartChange], { description: 'What has changed, in the order of a file’s columns.' })
  changes(@Root() { changes }: Thing & { changes: PartChanges }): PartChange[] {
    return Object.entries(catalogueColumns).flatMap(([field, { name }]) => {
      const change = changes[field as keyof PartChanges];
      return change === undefined ? [] : [{ column: name, ...change }];
    });
  }
}
