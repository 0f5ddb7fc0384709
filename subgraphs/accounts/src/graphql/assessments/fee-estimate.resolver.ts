import 'reflect-metadata';

import { Arg, Ctx, Field, InputType, ObjectType, Query, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { Money, moneyOf } from '@platform/kit/graphql/money.js';

import { RepairCoverage } from '../../domain/holds/hold-facts.js';
import { HoldCharge } from '../../domain/holds/hold-settlement.js';
import { replacementFeeEstimate } from '../../domain/holds/replacement-fee-estimate.js';
import { listedPrice } from './listed-price.js';

@InputType({ description: 'What is known of a device before it is inspected. Null is unknown.' })
export class ReplacementFeeEstimateFacts {
  @Field(() => RepairCoverage, { nullable: true, description: 'What covers the repair. Null when not known.' })
  coverage?: RepairCoverage | null;

  @Field(() => Boolean, { nullable: true, description: 'The device has accidental damage. Null when not known.' })
  accidentalDamage?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'The device is eligible for out-of-warranty service. Null when not known.' })
  outOfWarrantyEligible?: boolean | null;
}

@ObjectType({ description: 'What an express replacement may cost, before the device is inspected: an estimate, never a price.', simpleResolvers: true })
export class ReplacementFeeEstimate {
  @Field(() => Boolean, { description: 'Always true: only the inspection settles what is charged.' })
  isEstimate: boolean;

  @Field(() => [HoldCharge], { description: 'Every charge that an inspection could lead to.' })
  possibleCharges: HoldCharge[];

  @Field(() => Boolean, { description: 'Whether an inspection could also lead to no charge.' })
  mayBeFree: boolean;

  @Field(() => Money, { nullable: true, description: 'The estimated amount; null while it is not priced.' })
  amount: Money | null;
}

@Resolver()
export class FeeEstimateResolver {
  @Query(() => ReplacementFeeEstimate, { description: 'What an express replacement may cost by what is known now. An estimate; stores nothing.' })
  async estimateReplacementFee(@Arg('facts', () => ReplacementFeeEstimateFacts, { description: 'What is known.' }) facts: ReplacementFeeEstimateFacts, @Ctx() context: RequestContext): Promise<ReplacementFeeEstimate> {
    const { coverage = null, accidentalDamage = null, outOfWarrantyEligible = null } = facts;
    const estimate = replacementFeeEstimate({ coverage, accidentalDamage, outOfWarrantyEligible });
    // Other charges depend on a model, which nobody has stated.
    const isOneFee = !estimate.mayBeFree && estimate.possibleCharges.join() === HoldCharge.OTHER_DAMAGE_FEE;
    const amount = isOneFee ? await listedPrice(context, { item: 'OTHER_DAMAGE_FEE', program: 'ERS', on: context.now().toISOString().slice(0, 10) }) : null;
    return { ...estimate, amount: amount && moneyOf(amount) };
  }
}
