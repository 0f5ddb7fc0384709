import 'reflect-metadata';

import { Directive, Field, ObjectType } from 'type-graphql';

import type { Money as Amount } from '../pure/money/money.js';

@Directive('@shareable')
@ObjectType({ description: 'An amount of money. Amounts with and without value-added tax are different things.', simpleResolvers: true })
export class Money {
  @Field(() => String, { description: 'The amount in the currency’s minor unit, as 149900 for 1,499.00 kroner; a text, since it may exceed what a JSON number holds.' })
  amountMinor: string;

  @Field(() => String, { description: 'ISO 4217 code of the currency, as NOK.' })
  currency: string;

  @Field(() => Boolean, { description: 'Whether value-added tax is included.' })
  vatIncluded: boolean;
}

export function moneyOf({ amountMinor, currency, vatIncluded }: Amount): Money {
  return { amountMinor: String(amountMinor), currency, vatIncluded };
}
