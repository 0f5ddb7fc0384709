import 'reflect-metadata';

import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, registerEnumType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';

import { type EventTaken, recordShipmentEvent } from '../../actions/depot/record-shipment-event.js';
import { CarrierCodeScalar, ModuleSerialNumberScalar, PartNumberScalar, TrackingNumberScalar } from '../../db/identifier-scalars.js';
import { requiredText } from '../text-argument.js';
import { requireTracking } from '../tracking-argument.js';

export enum ShipmentEventKind {
  SHIPPED = 'SHIPPED',
  DELIVERED = 'DELIVERED',
}
registerEnumType(ShipmentEventKind, {
  name: 'ShipmentEventKind',
  description: 'What another system tells of a parcel.',
  valuesConfig: { SHIPPED: { description: 'It has left the depot.' }, DELIVERED: { description: 'It has arrived.' } },
});

export enum ShipmentEventOutcome {
  APPLIED = 'APPLIED',
  WAITING = 'WAITING',
  REFUSED = 'REFUSED',
}
registerEnumType(ShipmentEventOutcome, {
  name: 'ShipmentEventOutcome',
  description: 'What has become of an event.',
  valuesConfig: {
    APPLIED: { description: 'It has had its effect, now or when it was told before.' },
    WAITING: { description: 'It came before its time, and has its effect when that has come.' },
    REFUSED: { description: 'It has no effect; the reason is told.' },
  },
});

const eventsMax = 100;
const linesMax = 200;

@InputType({ description: 'What a parcel of another system holds of one part.' })
export class ShipmentEventLineInput {
  @Field(() => PartNumberScalar, { description: 'The part that was sent.' })
  partNumber: string;

  @Field(() => Int, { description: 'How many, from 1.' })
  quantity: number;

  @Field(() => [ModuleSerialNumberScalar], { nullable: true, description: 'Their serial numbers, where they have some.' })
  serialNumbers?: string[] | null;
}

@InputType({ description: 'Something that another system knows of a parcel.' })
export class ShipmentEventInput {
  @Field(() => ID, { description: 'Your own id of the event, 1 to 255 characters: told again, it has no second effect.' })
  eventId: string;

  @Field(() => ShipmentEventKind, { description: 'What happened.' })
  kind: ShipmentEventKind;

  @Field(() => String, { description: 'The number of the order, ten digits.' })
  orderNumber: string;

  @Field(() => CarrierCodeScalar, { description: 'Who carries the parcel.' })
  carrierCode: string;

  @Field(() => TrackingNumberScalar, { description: 'The carrier’s number of the parcel.' })
  trackingNumber: string;

  @Field(() => Date, { description: 'When it happened; never in the future.' })
  occurredAt: Date;

  @Field(() => [ShipmentEventLineInput], { nullable: true, description: 'What a parcel that has left holds; all that is set aside for the order when absent.' })
  lines?: ShipmentEventLineInput[] | null;
}

@ObjectType({ description: 'What has become of one event.', simpleResolvers: true })
export class ShipmentEventTaken {
  @Field(() => ID, { description: 'Your own id of the event.' })
  eventId: string;

  @Field(() => ShipmentEventOutcome, { description: 'What has become of it.' })
  outcome: ShipmentEventOutcome;

  @Field(() => String, { nullable: true, description: 'Why it waits or was refused, as NOT_SHIPPED or MORE_THAN_RESERVED; null where it was applied.' })
  reason: string | null;

  @Field(() => ID, { nullable: true, description: 'The parcel; null where there is none yet.' })
  shipmentId: string | null;
}

@Resolver()
export class ShipmentEventsMutation {
  @Mutation(() => [ShipmentEventTaken], { description: 'Takes in what a depot’s or carrier’s own system tells of parcels, 1 to 100 events, in whatever order they come; each counts once by its id.' })
  async recordShipmentEvents(
    @Arg('events', () => [ShipmentEventInput], { description: 'The events.' }) events: ShipmentEventInput[],
    @Ctx() context: RequestContext,
  ): Promise<EventTaken[]> {
    if (events.length < 1 || events.length > eventsMax) throw badUserInput('events', `holds ${events.length} events; 1 to ${eventsMax} are taken at once`);
    const told = events.map((event, index) => readEvent(event, { path: `events[${index}]`, now: context.now() }));
    const taken: EventTaken[] = [];
    // One after the other: what comes later may need what comes before.
    for (const event of told) taken.push(await recordShipmentEvent(context, event));
    return taken;
  }
}

function readEvent(event: ShipmentEventInput, { path, now }: { path: string; now: Date }): Parameters<typeof recordShipmentEvent>[1] {
  const { kind, orderNumber, occurredAt } = event;
  if (!/^7\d{9}$/.test(orderNumber)) throw badUserInput(`${path}.orderNumber`, 'is not the number of an order: ten digits, the first a 7');
  if (occurredAt > now) throw badUserInput(`${path}.occurredAt`, 'lies in the future');
  const lines = (event.lines ?? []).map(({ partNumber, quantity, serialNumbers }, index) => {
    if (quantity < 1 || quantity > 1_000) throw badUserInput(`${path}.lines[${index}].quantity`, 'is not 1 to 1000');
    return { partNumber, quantity, serialNumbers: serialNumbers ?? [] };
  });
  if (lines.length > linesMax) throw badUserInput(`${path}.lines`, `holds ${lines.length} lines; a parcel has at most ${linesMax}`);
  return { eventId: requiredText(`${path}.eventId`, event.eventId, 255), kind, orderNumber, ...requireTracking(path, event), occurredAt, lines };
}
