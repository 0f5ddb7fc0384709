import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { batchMany, batchOne } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { ownRows } from '@platform/kit/list/own-rows.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { BulkReturnBox } from '../../../db/returns/bulk-return-box.entity.js';
import { BulkReturn } from '../../../db/returns/bulk-return.entity.js';
import { countPacked, readBoxes } from '../../../db/returns/read-boxes.js';
import { bulkReturnSource } from '../../../db/returns/return-sources.js';
import { carrierName } from '../../../domain/identifiers/tracking/tracking-number.js';
import { Organization, ServiceLocation } from '../../neighbours.stub.js';
import { inColumn, returnOrderList } from '../return.list.js';
import { bulkReturnList } from './bulk-return.list.js';

@Resolver(() => BulkReturn)
export class BulkReturnResolver {
  @Query(() => BulkReturn, { nullable: true, description: 'One shipment of returns; null when there is none that you may see.' })
  async bulkReturn(@Arg('id', () => ID, { description: 'Id of the shipment.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [shipment] = await readByIds(context.reads, { source: bulkReturnSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return shipment ?? null;
  }

  @Query(() => bulkReturnList.Connection, { description: 'Shipments of returns that you may see.' })
  bulkReturns(@Args(() => bulkReturnList.Args) args: ListArgumentsOf<typeof bulkReturnList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return bulkReturnList.read(context, { args, selection: Selection.of(info), within: ownRows(context, 'b.tenant_id') });
  }

  @FieldResolver(() => Organization, { description: 'The organisation that sends it.' })
  organization(@Root() shipment: Thing): unknown {
    return shipment['organization'];
  }

  @FieldResolver(() => ServiceLocation, { description: 'The place it is packed at.' })
  location(@Root() shipment: Thing): unknown {
    return shipment['location'];
  }

  @FieldResolver(() => String, { nullable: true, description: 'What its carrier is called; null while it is open.' })
  carrierName(@Root() { carrierCode }: BulkReturn): string | null {
    return carrierCode === null ? null : carrierName(carrierCode);
  }

  @FieldResolver(() => Int, { description: 'How many returns lie in it.' })
  async packedCount(@Root() { id }: Thing, @Ctx() context: RequestContext): Promise<number> {
    const counted = await batchOne('packed returns', context, (ids) => countPacked(context.reads, ids)).load(id);
    return counted?.packed ?? 0;
  }

  @FieldResolver(() => [BulkReturnBox], { description: 'Its boxes as they were measured, in their order; empty while it is open.' })
  async boxes(@Root() { id }: Thing, @Ctx() context: RequestContext): Promise<unknown> {
    return batchMany('boxes', context, (ids) => readBoxes(context.reads, ids)).load(id);
  }

  @FieldResolver(() => returnOrderList.Connection, { description: 'The returns that lie in it.' })
  returnOrders(
    @Root() { id }: Thing,
    @Args(() => returnOrderList.Args) args: ListArgumentsOf<typeof returnOrderList>,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<Thing>> {
    return returnOrderList.readOf(context, { column: 'o.bulk_return_id', id }, { args, selection: Selection.of(info), within: inColumn(args.filter, context.now()) });
  }
}
