import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, ArgsType, Ctx, Field, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId, requireIds } from '@platform/kit/graphql/identifiers.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';

import { ProductFamily } from '../../db/certification.entity.js';
import { technicianSource } from '../../db/sources.js';
import { Technician } from '../../db/technician.entity.js';
import { Organization, ServiceLocation } from '../organization.stub.js';
import { mayRepairConditions, technicianConditions } from './technician-conditions.js';
import { technicianList } from './technician.list.js';

@Resolver(() => Technician)
export class TechnicianResolver {
  @Query(() => Technician, { nullable: true, description: 'One technician; null when there is none that you may see.' })
  async technician(@Arg('id', () => ID, { description: 'Id of the technician.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [technician] = await readByIds(context.reads, { source: technicianSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return technician ?? null;
  }

  @Query(() => technicianList.Connection, { description: 'Technicians that you may see.' })
  technicians(@Args(() => technicianList.Args) args: ListArgumentsOf<typeof technicianList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return technicianList.read(context, { args, selection: Selection.of(info), within: technicianConditions(context, args.filter) });
  }

  @Query(() => [Technician], { description: 'The technicians behind up to 100 ids, in the order of the ids; unknown ones are left out.' })
  async techniciansByIds(@Arg('ids', () => [ID], { description: 'At most 100 ids.' }) ids: string[], @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const wanted = requireIds('ids', ids);
    const found = await readByIds(context.reads, { source: technicianSource, selection: Selection.of(info), ids: wanted });
    return wanted.flatMap((id) => found.find((technician) => technician.id === id) ?? []);
  }

  @FieldResolver(() => Organization, { description: 'The organisation the technician works for.' })
  organization(@Root() technician: Thing): unknown {
    return technician['organization'];
  }

  @FieldResolver(() => ServiceLocation, { nullable: true, description: 'Where the technician works; null when not tied to one place.' })
  location(@Root() technician: Thing): unknown {
    return technician['location'];
  }
}

@ArgsType()
class WhoMayRepairArgs {
  @Field(() => ProductFamily, { description: 'The product.' })
  product: ProductFamily;

  @Field(() => LocalDateScalar, { description: 'The date.' })
  on: LocalDate;
}

@Resolver()
export class WhoMayRepairResolver {
  @Query(() => technicianList.Connection, { description: 'The technicians who may repair a product on a date: they work for their organisation on it and hold a certification for the product that counts on it.' })
  whoMayRepair(
    @Args(() => WhoMayRepairArgs) { product, on }: WhoMayRepairArgs,
    @Args(() => technicianList.Args) args: ListArgumentsOf<typeof technicianList>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Thing>> {
    const conditions = [technicianConditions(context, args.filter), mayRepairConditions({ product, on })];
    return technicianList.read(context, { args, selection: Selection.of(info), within: (parameters) => conditions.flatMap((condition) => condition(parameters)) });
  }
}
