import 'reflect-metadata';

import { Arg, Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';

import { Locale } from '@platform/kit/graphql/locale.js';
import { Problem } from '@platform/kit/graphql/problem.js';
import type { LocalizedText } from '@platform/kit/pure/locale.js';

import { type OrderReason, OrderReasonCode } from '../../domain/orders/order-reasons.js';

registerEnumType(OrderReasonCode, {
  name: 'PartOrderReasonCode',
  description: 'Why an order of parts is not taken.',
  valuesConfig: {
    NO_DEPOT: { description: 'No depot sends to the country of the location.' },
    NO_CURRENCY: { description: 'No currency is agreed for the country of the location.' },
    ACCOUNT_MISSING: { description: 'The organisation has no active account of the programme.' },
    REPAIR_UNKNOWN: { description: 'There is no such repair of the organisation.' },
    REPAIR_ELSEWHERE: { description: 'The repair is at another location.' },
    REPAIR_CLOSED: { description: 'The repair is completed or cancelled.' },
    REPAIR_NEEDED: { description: 'Warranty and exchange belong to a repair, and so does every order of iOS Direct Service.' },
    REPAIR_NOT_REPLENISHED: { description: 'The repair is a carry-in without replenishment (CINR): its parts come out of the provider’s own stock, and none under warranty or in exchange are ordered for it.' },
    PART_UNKNOWN: { description: 'The catalogue has no part with this number.' },
    PART_NOT_GENUINE: { description: 'The part is not genuine.' },
    PART_NOT_TESTED: { description: 'The part has not passed its functional test.' },
    PART_NOT_OFFERED: { description: 'The part is not offered to the participants of the programme.' },
    PART_DOES_NOT_FIT: { description: 'The part does not fit the device of the repair.' },
    PRICE_MISSING: { description: 'The part has no price in the currency of the order.' },
    VAT_DIFFERS: { description: 'Its price includes value-added tax where those before it do not, or the reverse: order it apart.' },
    NOT_SEED_STOCK: { description: 'Seed stock is whole iPhones alone.' },
    ACCOUNT_STANDING: { description: 'Seed stock is sold to accounts in good standing alone.' },
    TERMS_NOT_MET: { description: 'A criterion of the programme’s terms is not met, or not known to be.' },
  },
});

@ObjectType({ description: 'One reason why an order is not taken.', simpleResolvers: true })
export class PartOrderReason implements OrderReason {
  @Field(() => OrderReasonCode, { description: 'What it is.' })
  code: OrderReasonCode;

  @Field(() => Int, { nullable: true, description: 'The line it is about, from 1; null where it is about the whole order.' })
  line: number | null;

  @Field(() => ID, { nullable: true, description: 'The criterion of the terms, as IDS.ORDER.SCREENED; null for other reasons.' })
  criterion: string | null;

  @Field(() => String, { nullable: true, description: 'How the criterion is not met, as NOT_COVERED or FACT_MISSING; null for other reasons.' })
  termsReason: string | null;

  texts?: LocalizedText;

  @Field(() => String, { nullable: true, description: 'What the criterion asks, in words; null for other reasons.' })
  text(@Arg('locale', () => Locale, { nullable: true, description: 'The language; English when absent.' }) locale?: Locale | null): string | null {
    return this.texts?.[locale ?? Locale.en] ?? null;
  }

  static of(this: void, reason: OrderReason): PartOrderReason {
    return Object.assign(new PartOrderReason(), reason);
  }
}

@ObjectType({ implements: Problem, description: 'The order was not taken; every reason is told.', simpleResolvers: true })
export class PartOrderNotAllowed extends Problem {
  readonly __typename = 'PartOrderNotAllowed';

  @Field(() => [PartOrderReason], { description: 'Every reason, of the order and line by line.' })
  reasons: PartOrderReason[];

  static for(reasons: OrderReason[]): PartOrderNotAllowed {
    return Object.assign(new PartOrderNotAllowed(), { reasons: reasons.map(PartOrderReason.of), message: `The order is not taken: ${[...new Set(reasons.map(({ code, criterion }) => criterion ?? code))].join(', ')}.` });
  }
}

@ObjectType({ implements: Problem, description: 'There is no such location that you may order for.' })
export class PartOrderLocationNotFound extends Problem {
  readonly __typename = 'PartOrderLocationNotFound';
  override message = 'There is no such location.';
}

@ObjectType({ implements: Problem, description: 'There is no such order that you may change.' })
export class PartOrderNotFound extends Problem {
  readonly __typename = 'PartOrderNotFound';
  override message = 'There is no such order.';
}

@ObjectType({ implements: Problem, description: 'All of the order has left, is being packed, or is cancelled already.' })
export class PartOrderNothingToCancel extends Problem {
  readonly __typename = 'PartOrderNothingToCancel';
  override message = 'Nothing of the order is left to cancel.';
}
