import 'reflect-metadata';

import { Field, InputType } from 'type-graphql';

import { defineList } from '@platform/kit/list/define-list.js';
import { SortDirection } from '@platform/kit/list/page-arguments.js';

import { FailedDelivery, failedDeliverySource, FailedDeliveryState } from './failed-delivery.js';

@InputType({ description: 'Which failed deliveries to list; conditions hold together.' })
export class FailedDeliveryFilter {
  @Field(() => String, { nullable: true, description: 'Only those of this service.' })
  consumer?: string | null;

  @Field(() => FailedDeliveryState, { nullable: true, description: 'Only those in this state.' })
  state?: FailedDeliveryState | null;
}

export const failedDeliveryList = defineList({
  name: 'FailedDelivery',
  node: FailedDelivery,
  source: failedDeliverySource,
  filter: FailedDeliveryFilter,
  sorts: { LAST_FAILED_AT: { expression: 'd.last_failed_at', type: 'timestamptz', description: 'When they failed last.' } },
  defaultSort: { field: 'LAST_FAILED_AT', direction: SortDirection.DESC },
  conditions: ({ consumer, state }, parameters) => [
    ...(consumer ? [`d.consumer = ${parameters.add(consumer)}`] : []),
    ...(state ? [`d.state = ${parameters.add(state)}`] : []),
  ],
});
