import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { ownRows } from '@platform/kit/list/own-rows.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { shipmentSource } from '../../db/orders/order-sources.js';
import { Shipment } from '../../db/orders/shipment.entity.js';
import { Organization } from '../neighbours.stub.js';
import { shipmentList } from './shipment.list.js';

@Resolver(() => Shipment)
export class ShipmentQueries {
  @Query(() => Shipment, { nullable: true, description: 'One parcel; null when there is none that you may see.' })
  async shipment(@Arg('id', () => ID, { description: 'Id of the parcel.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [parcel] = await readByIds(context.reads, { source: shipmentSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return parcel ?? null;
  }

  @Query(() => shipmentList.Connection, { description: 'Parcels that you may see.' })
  shipments(@Args(() => shipmentList.Args) args: ListArgumentsOf<typeof shipmentList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return shipmentList.read(context, { args, selection: Selection.of(info), within: ownRows(context, 's.tenant_id') });
  }

  @FieldResolver(() => Organization, { description: 'Whose order it is of.' })
  organization(@Root() parcel: Thing): unknown {
    return parcel['organization'];
  }
}
