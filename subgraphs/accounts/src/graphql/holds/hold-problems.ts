import 'reflect-metadata';

import { Field, ObjectType } from 'type-graphql';

import { Problem } from '@platform/kit/graphql/problem.js';

import { AmountMinorScalar } from '../amount-minor.scalar.js';

@ObjectType({ implements: Problem, description: 'There is no such hold that you may see.' })
export class CardHoldNotFound extends Problem {
  readonly __typename = 'CardHoldNotFound';
  override message = 'There is no such hold.';
}

@ObjectType({ implements: Problem, description: 'Nobody has to decide about the hold now.' })
export class CardHoldNotInReview extends Problem {
  readonly __typename = 'CardHoldNotInReview';
  override message = 'The hold is not in review.';
}

@ObjectType({ implements: Problem, description: 'Nothing of the hold is charged that could be given back.' })
export class NothingToRefund extends Problem {
  readonly __typename = 'NothingToRefund';
  override message = 'Nothing is charged that could be given back.';
}

@ObjectType({ implements: Problem, description: 'Nothing is owed for the hold that could be written off, or it stands on an invoice: a credit note gives that up.' })
export class NothingOwed extends Problem {
  readonly __typename = 'NothingOwed';
  override message = 'Nothing is owed that could be written off; what is billed is given up by a credit note.';
}

@ObjectType({ implements: Problem, description: 'The inspection found no fee that has a price.' })
export class NoFeeToCharge extends Problem {
  readonly __typename = 'NoFeeToCharge';
  override message = 'The inspection found no fee that has a price.';
}

@ObjectType({ implements: Problem, description: 'This is what the terms say: one person carries it out.' })
export class OnePersonDecides extends Problem {
  readonly __typename = 'OnePersonDecides';
  override message = 'The terms say so: decide it yourself.';
}

@ObjectType({ implements: Problem, description: 'The original is not inspected, or its inspector has recorded the extent of the damage.' })
export class DamageExtentKnown extends Problem {
  readonly __typename = 'DamageExtentKnown';
  override message = 'The extent of the damage is recorded already, or nothing is inspected yet.';
}

@ObjectType({ implements: Problem, description: 'Another amount would be moved than the one that was stated; nothing was moved.' })
export class CardHoldAmountDiffers extends Problem {
  readonly __typename = 'CardHoldAmountDiffers';
  override message = 'Another amount would be moved than the one that you have stated.';

  @Field(() => AmountMinorScalar, { nullable: true, description: 'The amount that would be moved; null where none is.' })
  amountMinor: string | null;

  static of(amountMinor: string | null): CardHoldAmountDiffers {
    return Object.assign(new CardHoldAmountDiffers(), { amountMinor });
  }
}

@ObjectType({ implements: Problem, description: 'The hold is secured, or settled: no other card is needed.' })
export class CardHoldIsSecured extends Problem {
  readonly __typename = 'CardHoldIsSecured';
  override message = 'No other card is needed.';
}

@ObjectType({ implements: Problem, description: 'No card is awaited for the hold.' })
export class NoCardAwaited extends Problem {
  readonly __typename = 'NoCardAwaited';
  override message = 'No card is awaited for the hold.';
}

@ObjectType({ implements: Problem, description: 'The payment provider does not answer, or none is set up: try again later.' })
export class PaymentProviderUnavailable extends Problem {
  readonly __typename = 'PaymentProviderUnavailable';
  override message = 'The payment provider does not answer. Try again later.';
}
