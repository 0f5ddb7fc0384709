import 'reflect-metadata';

import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { givenReason } from '@platform/kit/graphql/given-reason.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Problem } from '@platform/kit/graphql/problem.js';

import { discardDelivery, redriveDeliveries } from '../../actions/deliveries/decide-deliveries.js';

@ObjectType({ implements: Problem, description: 'There is no such dead letter; it has been tried again or discarded already.' })
export class FailedDeliveryNotFound extends Problem {
  readonly __typename = 'FailedDeliveryNotFound';
  override message = 'There is no such dead letter any more.';
}

@ObjectType({ description: 'How many dead letters were decided about.' })
export class DeliveriesDecided {
  readonly __typename = 'DeliveriesDecided';

  @Field(() => Int, { description: 'How many there were.' })
  count: number;
}

@InputType({ description: 'A dead letter to give up for good.' })
export class DiscardFailedDeliveryInput {
  @Field(() => ID, { description: 'The delivery.' })
  id: string;

  @Field(() => String, { description: 'Why, 1 to 500 characters; kept in the audit trail.' })
  reason: string;
}

const DecideDeliveriesResult = createUnionType({
  name: 'DecideDeliveriesResult',
  description: 'How many dead letters were decided about, or why none was.',
  types: () => [DeliveriesDecided, FailedDeliveryNotFound] as const,
  resolveType: (value) => value.__typename,
});

const answer = (count: number | undefined): DeliveriesDecided | Problem => (count === undefined ? new FailedDeliveryNotFound() : Object.assign(new DeliveriesDecided(), { count }));

@Resolver()
export class FailedDeliveryMutations {
  @Mutation(() => DecideDeliveriesResult, { description: 'Tries one dead letter again; later events of the same thing follow it.' })
  async redriveFailedDelivery(@Arg('id', () => ID, { description: 'The delivery.' }) id: string, @Ctx() context: RequestContext): Promise<DeliveriesDecided | Problem> {
    const redriving = await redriveDeliveries(context, { id: requireId('id', id) });
    return answer('redriven' in redriving ? redriving.redriven : undefined);
  }

  @Mutation(() => DecideDeliveriesResult, { description: 'Tries the dead letters of one service again, up to 1,000, in the order they were published.' })
  async redriveFailedDeliveries(@Arg('consumer', () => String, { description: 'The service.' }) consumer: string, @Ctx() context: RequestContext): Promise<DeliveriesDecided | Problem> {
    const redriving = await redriveDeliveries(context, { consumer });
    return answer('redriven' in redriving ? redriving.redriven : undefined);
  }

  @Mutation(() => DecideDeliveriesResult, { description: 'Gives up one dead letter for good; later events of the same thing go on without it.' })
  async discardFailedDelivery(@Arg('input', () => DiscardFailedDeliveryInput, { description: 'What and why.' }) input: DiscardFailedDeliveryInput, @Ctx() context: RequestContext): Promise<DeliveriesDecided | Problem> {
    const discarding = await discardDelivery(context, { id: requireId('input.id', input.id), reason: givenReason('input.reason', input.reason) });
    return answer('discarded' in discarding ? discarding.discarded : undefined);
  }
}
