import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, Int, ObjectType, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import { ownRows } from '@platform/kit/list/own-rows.js';
import { Parameters } from '@platform/kit/list/parameters.js';
import { clause } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { Depot } from '../../db/parts/depot.entity.js';
import { loadDepot } from '../parts/part-details.resolver.js';

const monthsShown = 24;
const rowsMax = 1_000;

@ObjectType({ description: 'How many of the days on which orders were promised to leave were kept, for a depot and a month.', simpleResolvers: true })
export class DispatchPromiseMonth {
  depotId: string;

  @Field(() => LocalDateScalar, { description: 'First day of the month; the promised day lies in it.' })
  month: string;

  @Field(() => Int, { description: 'Orders whose last part left by the promised day.' })
  kept: number;

  @Field(() => Int, { description: 'Orders whose last part left after it. One that has not left yet is not counted.' })
  broken: number;
}

@Resolver(() => DispatchPromiseMonth)
export class DispatchPromisesResolver {
  @Query(() => [DispatchPromiseMonth], { description: `How the promises of a day of dispatch were kept in the last ${monthsShown} months, by month and depot, the newest first; counted as the orders left.` })
  dispatchPromises(
    @Arg('organizationId', () => ID, { nullable: true, description: 'Only orders of this organisation.' }) organizationId: string | null,
    @Arg('depotId', () => ID, { nullable: true, description: 'Only those that leave from this depot.' }) depotId: string | null,
    @Ctx() context: RequestContext,
  ): Promise<DispatchPromiseMonth[]> {
    const parameters = new Parameters();
    const where = [
      ...ownRows(context, 'm.tenant_id')(parameters),
      ...(organizationId == null ? [] : [`m.tenant_id = ${parameters.add(requireId('organizationId', organizationId))}`]),
      ...(depotId == null ? [] : [`m.depot_id = ${parameters.add(requireId('depotId', depotId))}`]),
      `m.month > date_trunc('month', ${parameters.add(context.now())}::timestamptz)::date - interval '${monthsShown} months'`,
    ];
    return context.reads.query<DispatchPromiseMonth>(
      `select m.month::text as month, m.depot_id as "depotId", sum(m.kept)::int as kept, sum(m.broken)::int as broken
       from repairs.promise_month m ${clause(where)} group by m.month, m.depot_id order by m.month desc, m.depot_id limit ${rowsMax}`,
      parameters.values,
    );
  }

  @FieldResolver(() => Depot, { nullable: true, description: 'The depot that promised.' })
  depot(@Root() { depotId }: DispatchPromiseMonth, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    return loadDepot(context, Selection.of(info), depotId);
  }
}
