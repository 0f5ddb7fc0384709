import 'reflect-metadata';

import { Field, ID, InputType, Int } from 'type-graphql';

import { badUserInput } from '@platform/kit/graphql/errors.js';
import { givenReason } from '@platform/kit/graphql/given-reason.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';

import type { HoldToDecide } from '../../actions/holds/decide-card-hold.js';
import { HoldRuling } from '../../domain/holds/hold-ruling.js';
import { AmountMinorScalar } from '../amount-minor.scalar.js';

@InputType({ description: 'What is to be done about a hold.' })
export class CardHoldRulingInput {
  @Field(() => ID, { description: 'The hold.' })
  cardHoldId: string;

  @Field(() => HoldRuling, { description: 'What is to be done.' })
  ruling: HoldRuling;

  @Field(() => AmountMinorScalar, { nullable: true, description: 'The amount that is charged, given back or given up, as `rulings` tells it: another one is refused. Null where none is.' })
  amountMinor?: string | null;

  @Field(() => String, { description: 'Why, 1 to 500 characters; kept with the move.' })
  reason: string;

  @Field(() => Int, { description: 'The version of the hold that you have read.' })
  expectedVersion: number;
}

/** What was asked for, read or refused with the field that is wrong. */
export function rulingAsked({ cardHoldId, ruling, amountMinor, reason, expectedVersion }: CardHoldRulingInput): HoldToDecide {
  if ((amountMinor == null) !== (ruling === 'RELEASE')) throw badUserInput('input.amountMinor', ruling === 'RELEASE' ? 'freeing a card moves no amount' : 'is needed: state the amount that you have read');
  return { holdId: requireId('input.cardHoldId', cardHoldId), ruling, amountMinor: amountMinor == null ? null : BigInt(amountMinor), reason: givenReason('input.reason', reason), expectedVersion };
}
