import 'reflect-metadata';

import { Arg, createUnionType, Ctx, Field, ID, Mutation, ObjectType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';

import { type CardEntries, openCardEntry } from '../../actions/holds/open-card-entry.js';
import { CardHoldNotFound, NoCardAwaited, PaymentProviderUnavailable } from './hold-problems.js';

@ObjectType({ description: 'What opens the payment provider’s own fields for a card. No card number ever reaches the platform, and this is never kept.', simpleResolvers: true })
export class CardEntry {
  readonly __typename = 'CardEntry';

  @Field(() => String, { description: 'The provider’s secret for this one payment: for the cardholder’s device, and for nobody else.' })
  clientSecret: string;

  @Field(() => String, { nullable: true, description: 'The key by which the provider’s fields know the platform; null where they need none.' })
  publishableKey: string | null;

  @Field(() => String, { nullable: true, description: 'A page of the provider’s with those fields; null where they stand in a page of the platform’s own.' })
  pageUrl: string | null;
}

const OpenCardEntryResult = createUnionType({
  name: 'OpenCardEntryResult',
  description: 'What opens the provider’s fields, or why they do not open.',
  types: () => [CardEntry, CardHoldNotFound, NoCardAwaited, PaymentProviderUnavailable] as const,
  resolveType: nameOfAnswer,
});

const problems = { HOLD_UNKNOWN: CardHoldNotFound, NO_CARD_AWAITED: NoCardAwaited, PROVIDER_UNAVAILABLE: PaymentProviderUnavailable } as const;

/** The way to the provider's fields, through the provider that this service speaks to. */
export function openCardEntryMutation(provider: CardEntries | null): new () => object {
  @Resolver()
  class OpenCardEntryMutation {
    @Mutation(() => OpenCardEntryResult, { description: 'Opens the payment provider’s own fields for the card of a hold that waits for one.' })
    async openCardEntry(@Arg('cardHoldId', () => ID, { description: 'The hold.' }) cardHoldId: string, @Ctx() context: RequestContext): Promise<CardEntry | Problem> {
      const opened = await openCardEntry(context, { holdId: requireId('cardHoldId', cardHoldId) }, provider);
      return 'refused' in opened ? new problems[opened.refused]() : Object.assign(new CardEntry(), opened.entry);
    }
  }
  return OpenCardEntryMutation;
}
