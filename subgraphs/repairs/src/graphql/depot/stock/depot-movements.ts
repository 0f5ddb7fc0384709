import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, Field, FieldResolver, ID, Info, InputType, Int, ObjectType, Query, registerEnumType, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Page } from '@platform/kit/list/connection.js';
import { defineList, type ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { PartNumberScalar } from '../../../db/identifier-scalars.js';
import { MovementKind } from '../../../db/parts/depot-movement.entity.js';
import { Depot } from '../../../db/parts/depot.entity.js';
import { depotMovementSource } from '../../../db/parts/part-source.js';
import { Part } from '../../../db/parts/part.entity.js';
import { loadDepot, loadPart } from '../../parts/part-details.resolver.js';

registerEnumType(MovementKind, {
  name: 'DepotMovementKind',
  description: 'Why the stock of a depot changed.',
  valuesConfig: {
    RECEIVED: { description: 'Goods have arrived.' },
    ORDERED: { description: 'An order has set pieces aside, or waits for them.' },
    ALLOCATED: { description: 'Pieces were set aside for an order that waited.' },
    RELEASED: { description: 'An order no longer needs what was set aside or waited for.' },
    SHIPPED: { description: 'Pieces have left for a location.' },
    COUNTED: { description: 'A count found more or fewer.' },
    TRANSFERRED_OUT: { description: 'Pieces went to another depot.' },
    TRANSFERRED_IN: { description: 'Pieces came from another depot.' },
  },
});

@ObjectType('DepotMovement', { description: 'One change of what a depot has of a part; it is appended and never changed, and their sum is the stock.', simpleResolvers: true })
export class DepotMovementRow {
  @Field(() => ID, { description: 'Id of this platform.' })
  id: string;

  @Field(() => MovementKind, { description: 'Why.' })
  kind: MovementKind;

  @Field(() => Int, { description: 'How many more, or below nothing fewer, are there.' })
  onHandChange: number;

  @Field(() => Int, { description: 'How many more or fewer are set aside.' })
  reservedChange: number;

  @Field(() => Int, { description: 'How many more or fewer are waited for.' })
  waitingChange: number;

  @Field(() => String, { nullable: true, description: 'What it happened by, as a delivery note; null where an order or a person explains it.' })
  reference: string | null;

  @Field(() => String, { nullable: true, description: 'Why, in the words of whoever counted or moved; null otherwise.' })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'Who counted or moved; null otherwise.' })
  byName: string | null;

  @Field(() => Date, { description: 'When.' })
  at: Date;
}

@InputType({ description: 'Which movements of depots’ stock to list; conditions hold together.' })
export class DepotMovementFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this depot.' })
  depotId?: string | null;

  @Field(() => PartNumberScalar, { nullable: true, description: 'Only those of the part with this number.' })
  partNumber?: string | null;

  @Field(() => MovementKind, { nullable: true, description: 'Only those for this cause.' })
  kind?: MovementKind | null;
}

export const depotMovementList = defineList({
  name: 'DepotMovement',
  node: DepotMovementRow,
  source: depotMovementSource,
  filter: DepotMovementFilter,
  sorts: { AT: { expression: 'm.at', type: 'timestamptz', description: 'When they happened.' } },
  defaultSort: { field: 'AT', direction: SortDirection.DESC },
  conditions: ({ depotId, partNumber, kind }, parameters) => [
    ...(depotId ? [`m.depot_id = ${parameters.add(requireId('filter.depotId', depotId))}`] : []),
    ...(partNumber ? [`m.part_id = (select p.id from repairs.part p where p.number = ${parameters.add(partNumber)})`] : []),
    ...(kind ? [`m.kind = ${parameters.add(kind)}`] : []),
  ],
});

@Resolver(() => DepotMovementRow)
export class DepotMovementResolver {
  @Query(() => depotMovementList.Connection, { description: 'What has changed the stock of depots, the latest first.' })
  depotMovements(@Args(() => depotMovementList.Args) args: ListArgumentsOf<typeof depotMovementList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return depotMovementList.read(context, { args, selection: Selection.of(info) });
  }

  @FieldResolver(() => Part, { nullable: true, description: 'The part.' })
  part(@Root() { partId }: Thing & { partId: string }, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return loadPart(context, Selection.of(info), partId);
  }

  @FieldResolver(() => Depot, { nullable: true, description: 'The depot.' })
  depot(@Root() { depotId }: Thing & { depotId: string }, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return loadDepot(context, Selection.of(info), depotId);
  }
}
