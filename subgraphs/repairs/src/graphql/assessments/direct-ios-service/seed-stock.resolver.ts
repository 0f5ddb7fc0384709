import 'reflect-metadata';

import { Arg, Ctx, Field, InputType, ObjectType, Query, Resolver } from 'type-graphql';

import { Assessment, assessmentOf } from '@platform/kit/graphql/assessment.js';
import { asOfArgument } from '@platform/kit/graphql/assessments/as-of.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';

import { assessSeedStock } from '../../../domain/seed-stock/seed-stock.js';
import { termsFor } from '../terms-for.js';
import { TradeWordScalar } from '../trade-word.scalar.js';

@InputType({ description: 'A wish to order seed stock. Null is unknown, never no.' })
export class SeedStockFacts {
  @Field(() => TradeWordScalar, { description: 'Kind of product, as IPHONE or IPAD.' })
  product: string;

  @Field(() => TradeWordScalar, { description: 'Code of the programme the buyer takes part in, as IDS.' })
  programme: string;

  @Field(() => Boolean, { nullable: true, description: 'The market offers seed stock. Null when not known.' })
  offeredInMarket?: boolean | null;
}

@ObjectType({ description: 'Whether seed stock could be ordered.', simpleResolvers: true })
export class SeedStockAssessment {
  @Field(() => Assessment, { description: 'Every criterion.' })
  assessment: Assessment;

  @Field(() => Boolean, { description: 'Always false: seed stock is bought.' })
  free: boolean;
}

@Resolver()
export class SeedStockResolver {
  @Query(() => SeedStockAssessment, { description: 'Whether seed stock could be ordered. Stores nothing.' })
  async assessSeedStock(
    @Arg('facts', () => SeedStockFacts, { description: 'What is known of the wish.' }) { product, programme, offeredInMarket = null }: SeedStockFacts,
    @Arg('asOf', () => Date, asOfArgument) asOf: Date | null,
    @Ctx() context: RequestContext,
  ): Promise<SeedStockAssessment> {
    const terms = await termsFor(context, { program: 'IDS', region: null, asOf });
    const { free, ...assessed } = assessSeedStock({ product, programme, offeredInMarket }, terms.ruleSet);
    return { assessment: assessmentOf(assessed, terms), free };
  }
}
