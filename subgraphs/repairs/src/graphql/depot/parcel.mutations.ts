import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';

import { acknowledgeDelivery } from '../../actions/depot/acknowledge-delivery.js';
import { pickPartOrder } from '../../actions/depot/pick-part-order.js';
import { shipParcel } from '../../actions/depot/ship-parcel.js';
import { CarrierCodeScalar, ModuleSerialNumberScalar, TrackingNumberScalar } from '../../db/identifier-scalars.js';
import { shipmentSource } from '../../db/orders/order-sources.js';
import { Shipment } from '../../db/orders/shipment.entity.js';
import { PartOrderNotFound } from '../orders/order.problems.js';
import { requireTracking } from '../tracking-argument.js';
import { NothingToPick, ShipmentCalendarMissing, ShipmentNotFound, ShipmentNotSent, ShipmentReturnAwaited, ShipmentSentAlready, ShipmentSerialsMissing, ShipmentSerialTaken, ShipmentTimeImpossible } from './depot.problems.js';

@InputType({ description: 'An order to pack.' })
export class PickPartOrderInput {
  @Field(() => ID, { description: 'The order.' })
  orderId: string;

  @Field(() => Int, { description: 'The version of the order when it was read.' })
  expectedVersion: number;
}

@InputType({ description: 'The serial numbers of one line’s pieces.' })
export class ParcelSerialsInput {
  @Field(() => Int, { description: 'The line of the order, from 1.' })
  line: number;

  @Field(() => [ModuleSerialNumberScalar], { description: 'One for each piece.' })
  serialNumbers: string[];
}

@InputType({ description: 'A packed parcel to send.' })
export class ShipParcelInput {
  @Field(() => ID, { description: 'The parcel.' })
  shipmentId: string;

  @Field(() => Int, { description: 'The version of the parcel when it was read.' })
  expectedVersion: number;

  @Field(() => CarrierCodeScalar, { description: 'Who carries it.' })
  carrierCode: string;

  @Field(() => TrackingNumberScalar, { description: 'The carrier’s number; one that its check digit says was mistyped is refused.' })
  trackingNumber: string;

  @Field(() => Date, { nullable: true, description: 'When it left; now when absent, never in the future.' })
  shippedAt?: Date | null;

  @Field(() => [ParcelSerialsInput], { nullable: true, description: 'The serial numbers of serialised parts, line by line.' })
  serials?: ParcelSerialsInput[] | null;
}

@InputType({ description: 'A parcel that has arrived.' })
export class AcknowledgeDeliveryInput {
  @Field(() => ID, { description: 'The parcel.' })
  shipmentId: string;

  @Field(() => Date, { nullable: true, description: 'When it arrived; now when absent.' })
  deliveredAt?: Date | null;
}

const PickPartOrderResult = createUnionType({ name: 'PickPartOrderResult', description: 'The parcel that was begun, or why none was.', types: () => [Shipment, PartOrderNotFound, NothingToPick, VersionConflict] as const, resolveType: nameOfAnswer });
const ShipParcelResult = createUnionType({
  name: 'ShipParcelResult',
  description: 'The parcel, or why it did not leave.',
  types: () => [Shipment, ShipmentNotFound, ShipmentSentAlready, ShipmentTimeImpossible, ShipmentSerialsMissing, ShipmentSerialTaken, ShipmentCalendarMissing, ShipmentReturnAwaited, VersionConflict] as const,
  resolveType: nameOfAnswer,
});
const AcknowledgeDeliveryResult = createUnionType({ name: 'AcknowledgeDeliveryResult', description: 'The parcel, or why it has not arrived.', types: () => [Shipment, ShipmentNotFound, ShipmentNotSent, ShipmentTimeImpossible] as const, resolveType: nameOfAnswer });

const keyDescription = 'Names this request, 1 to 255 characters: sent again, it has no second effect and answers the same parcel.';
const serialsMax = 1_000;

@Resolver()
export class ParcelMutations {
  @Mutation(() => PickPartOrderResult, { description: 'Begins a parcel with all that is set aside for an accepted order and in no other parcel.' })
  async pickPartOrder(
    @Arg('input', () => PickPartOrderInput, { description: 'The order.' }) input: PickPartOrderInput,
    @Arg('idempotencyKey', () => ID, { description: keyDescription }) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Shipment | Problem> {
    const picking = await pickPartOrder(context, idempotencyKey, { orderId: requireId('input.orderId', input.orderId), expectedVersion: input.expectedVersion });
    if ('shipmentId' in picking) return readBack<Shipment>({ type: 'Shipment', source: shipmentSource, id: picking.shipmentId }, context, info);
    if (picking.refused === 'CHANGED_SINCE') return VersionConflict.at(picking.currentVersion);
    return picking.refused === 'ORDER_UNKNOWN' ? new PartOrderNotFound() : new NothingToPick();
  }

  @Mutation(() => ShipParcelResult, { description: 'Sends a packed parcel: it leaves the stock, its cost is posted, and the defective parts that are owed back for it are due from that day.' })
  async shipParcel(
    @Arg('input', () => ShipParcelInput, { description: 'The parcel.' }) input: ShipParcelInput,
    @Arg('idempotencyKey', () => ID, { description: keyDescription }) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Shipment | Problem> {
    const { expectedVersion, shippedAt = null } = input;
    const serials = (input.serials ?? []).map(({ line, serialNumbers }) => ({ line, serialNumbers }));
    if (serials.reduce((total, { serialNumbers }) => total + serialNumbers.length, 0) > serialsMax) throw badUserInput('input.serials', `holds more than ${serialsMax} serial numbers`);
    const shipping = await shipParcel(context, idempotencyKey, { shipmentId: requireId('input.shipmentId', input.shipmentId), expectedVersion, ...requireTracking('input', input), shippedAt, serials });
    if ('shipmentId' in shipping) return readBack<Shipment>({ type: 'Shipment', source: shipmentSource, id: shipping.shipmentId }, context, info);
    switch (shipping.refused) {
      case 'SHIPMENT_UNKNOWN':
        return new ShipmentNotFound();
      case 'SHIPPED_ALREADY':
        return new ShipmentSentAlready();
      case 'IN_THE_FUTURE':
        return new ShipmentTimeImpossible();
      case 'CHANGED_SINCE':
        return VersionConflict.at(shipping.currentVersion);
      case 'SERIALS_MISSING':
        return ShipmentSerialsMissing.at(shipping.line);
      case 'SERIAL_TAKEN':
        return ShipmentSerialTaken.as(shipping.serialNumber);
      case 'RETURN_AWAITED':
        return ShipmentReturnAwaited.at(shipping.line);
      case 'NO_CALENDAR':
        return new ShipmentCalendarMissing();
    }
  }

  @Mutation(() => AcknowledgeDeliveryResult, { description: 'Says that a parcel has arrived; what was ordered for stock is in the location’s stock from then on.' })
  async acknowledgeDelivery(
    @Arg('input', () => AcknowledgeDeliveryInput, { description: 'The parcel.' }) { shipmentId, deliveredAt = null }: AcknowledgeDeliveryInput,
    @Arg('idempotencyKey', () => ID, { description: keyDescription }) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Shipment | Problem> {
    const delivery = await acknowledgeDelivery(context, idempotencyKey, { shipmentId: requireId('input.shipmentId', shipmentId), deliveredAt });
    if ('shipmentId' in delivery) return readBack<Shipment>({ type: 'Shipment', source: shipmentSource, id: delivery.shipmentId }, context, info);
    switch (delivery.refused) {
      case 'SHIPMENT_UNKNOWN':
        return new ShipmentNotFound();
      case 'NOT_SHIPPED':
        return new ShipmentNotSent();
      case 'IN_THE_FUTURE':
      case 'BEFORE_SHIPMENT':
        return new ShipmentTimeImpossible();
    }
  }
}
