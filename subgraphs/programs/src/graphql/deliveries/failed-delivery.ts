import 'reflect-metadata';

import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

import type { Source } from '@platform/kit/list/source.js';

export enum FailedDeliveryState {
  RETRYING = 'RETRYING',
  DEAD_LETTER = 'DEAD_LETTER',
}
registerEnumType(FailedDeliveryState, {
  name: 'FailedDeliveryState',
  description: 'Whether an event that could not be applied is still being tried.',
  valuesConfig: {
    RETRYING: { description: 'It is tried again by itself.' },
    DEAD_LETTER: { description: 'It is given up until somebody tries it again or discards it.' },
  },
});

@ObjectType({ description: 'An event that one of the services could not apply so far.', simpleResolvers: true })
export class FailedDelivery {
  @Field(() => ID, { description: 'Id of this delivery.' })
  id: string;

  @Field(() => FailedDeliveryState, { description: 'Whether it is still being tried.' })
  state: FailedDeliveryState;

  @Field(() => String, { description: 'The service that could not apply it.' })
  consumer: string;

  @Field(() => String, { description: 'What happened, as `account.changed`.' })
  eventType: string;

  @Field(() => String, { description: 'The kind of thing it happened to.' })
  aggregateType: string;

  @Field(() => String, { description: 'The thing it happened to.' })
  aggregateId: string;

  @Field(() => Int, { description: 'How often it was tried.' })
  tries: number;

  @Field(() => String, { description: 'Why the last try failed, in English.' })
  cause: string;

  @Field(() => Date, { description: 'When it failed first.' })
  firstFailedAt: Date;

  @Field(() => Date, { description: 'When it failed last.' })
  lastFailedAt: Date;

  @Field(() => Int, { description: 'How many later events of the same thing wait behind it.' })
  waitingBehind: number;

  @Field(() => String, { description: 'The event whole, as JSON.' })
  event: string;
}

/** How failed deliveries are read; they belong to the bus, and no column is ever missing but in a malformed event. */
export const failedDeliverySource: Source = {
  from: 'bus.failed_delivery d',
  id: 'd.id',
  columns: {
    state: 'd.state',
    consumer: 'd.consumer',
    eventType: `coalesce(d.type, '')`,
    aggregateType: `coalesce(d.aggregate_type, '')`,
    aggregateId: `coalesce(d.aggregate_id, '')`,
    tries: 'd.tries',
    cause: 'd.cause',
    firstFailedAt: 'd.first_failed_at',
    lastFailedAt: 'd.last_failed_at',
    waitingBehind: 'd.waiting_behind',
    event: 'jsonb_pretty(d.event::jsonb)',
  },
};
