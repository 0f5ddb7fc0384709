import 'reflect-metadata';

import { Arg, Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { ownRows } from '@platform/kit/list/own-rows.js';
import type { Parameters } from '@platform/kit/list/parameters.js';

import { type AgingColumn, readAging } from '../../db/returns/read-aging.js';
import { AgingBucket } from '../../db/returns/return-enums.js';

@ObjectType({ description: 'How many returns stand in one column of the board.', simpleResolvers: true })
export class ReturnAging {
  @Field(() => AgingBucket, { description: 'The column.' })
  bucket: AgingBucket;

  @Field(() => Int, { description: 'Returns still to come back that stand in it.' })
  returns: number;

  @Field(() => Int, { description: 'Of those, how many are on their way.' })
  inTransit: number;
}

@Resolver()
export class ReturnAgingResolver {
  @Query(() => [ReturnAging], { description: 'The returns still to come back, by the calendar days to their due date: every column, from the longest overdue.' })
  returnAging(
    @Arg('organizationId', () => ID, { nullable: true, description: 'Only those of this organisation.' }) organizationId: string | null,
    @Arg('locationId', () => ID, { nullable: true, description: 'Only those of this service location.' }) locationId: string | null,
    @Ctx() context: RequestContext,
  ): Promise<AgingColumn[]> {
    const where = (parameters: Parameters): string[] => [
      ...ownRows(context, 'o.tenant_id')(parameters),
      ...(organizationId == null ? [] : [`o.tenant_id = ${parameters.add(requireId('organizationId', organizationId))}`]),
      ...(locationId == null ? [] : [`o.location_id = ${parameters.add(requireId('locationId', locationId))}`]),
    ];
    return readAging(context.reads, { now: context.now(), where });
  }
}
