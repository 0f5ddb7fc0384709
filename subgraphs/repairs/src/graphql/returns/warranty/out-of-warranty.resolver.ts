import 'reflect-metadata';

import { FieldResolver, Resolver, Root } from 'type-graphql';

import { Money } from '@platform/kit/graphql/money.js';

import { ReturnOrder } from '../../../db/returns/return-order.entity.js';

@Resolver(() => ReturnOrder)
export class OutOfWarrantyResolver {
  @FieldResolver(() => Money, { nullable: true, description: 'What was charged because it is not under warranty: its exchange price. Null when it is, and where the list has no price and a person states one.' })
  outOfWarrantyCharge(@Root() { uncoveredChargeMinor, currency, vatIncluded }: ReturnOrder): Money | null {
    return uncoveredChargeMinor === null || currency === null || vatIncluded === null ? null : { amountMinor: uncoveredChargeMinor, currency, vatIncluded };
  }
}
