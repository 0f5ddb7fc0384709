import 'reflect-metadata';

import { Arg, Ctx, Field, InputType, Query, registerEnumType, Resolver } from 'type-graphql';

import { Assessment, assessmentOf } from '@platform/kit/graphql/assessment.js';
import { asOfArgument } from '@platform/kit/graphql/assessments/as-of.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';

import { AppleCarePlusStatus, assessExpressRequest } from '../../../domain/eligibility/express-replacement.js';
import { termsFor } from '../terms-for.js';
import { TradeWordScalar } from '../trade-word.scalar.js';

registerEnumType(AppleCarePlusStatus, {
  name: 'ErsAppleCarePlus',
  description: 'Whether AppleCare+ covers a device on the day of the request.',
  valuesConfig: { ACTIVE: { description: 'It does.' }, EXPIRED: { description: 'It did, and has ended.' }, NONE: { description: 'It never did.' } },
});

@InputType({ description: 'A customer’s request for an express replacement. Null is unknown, never no.' })
export class ExpressRequestFacts {
  @Field(() => TradeWordScalar, { description: 'Kind of device, as IPHONE or IPAD.' })
  deviceKind: string;

  @Field(() => AppleCarePlusStatus, { nullable: true, description: 'Whether AppleCare+ covers it. Null when not known.' })
  appleCarePlus?: AppleCarePlusStatus | null;
}

@Resolver()
export class ExpressRequestResolver {
  @Query(() => Assessment, { description: 'Whether a device could be replaced by the express service. Stores nothing.' })
  async assessExpressRequest(
    @Arg('facts', () => ExpressRequestFacts, { description: 'What is known of the request.' }) { deviceKind, appleCarePlus = null }: ExpressRequestFacts,
    @Arg('asOf', () => Date, asOfArgument) asOf: Date | null,
    @Ctx() context: RequestContext,
  ): Promise<Assessment> {
    const terms = await termsFor(context, { program: 'ERS', region: null, asOf });
    return assessmentOf(assessExpressRequest({ deviceKind, appleCarePlus }, terms.ruleSet), terms);
  }
}
