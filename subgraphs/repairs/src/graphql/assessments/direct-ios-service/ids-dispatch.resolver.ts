import 'reflect-metadata';

import { Arg, Ctx, Field, InputType, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';

import { answerOrRefuse } from '@platform/kit/graphql/answer-or-refuse.js';
import { Assessment, assessmentOf } from '@platform/kit/graphql/assessment.js';
import { asOfArgument } from '@platform/kit/graphql/assessments/as-of.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import { assessIdsDispatch, DispatchReason, OrderAccountStanding } from '../../../domain/dispatch/next-day-dispatch.js';
import { termsFor } from '../terms-for.js';

registerEnumType(OrderAccountStanding, {
  name: 'IdsOrderAccountStanding',
  description: 'The standing of the service account an order is placed on.',
  valuesConfig: { GOOD: { description: 'In good standing.' }, ON_HOLD: { description: 'On hold.' }, SUSPENDED: { description: 'Suspended.' } },
});
registerEnumType(DispatchReason, {
  name: 'IdsDispatchReason',
  description: 'Why no dispatch on the next business day is promised.',
  valuesConfig: {
    PARTS_NOT_AVAILABLE: { description: 'The parts are not available.' },
    PARTS_AVAILABILITY_UNKNOWN: { description: 'Nobody knows whether the parts are available.' },
    ACCOUNT_STATUS: { description: 'The account is not in good standing.' },
    RETURN_AWAITED: { description: 'The defective part must be at the depot first: return before replace.' },
  },
});

@InputType({ description: 'An accepted order that waits for its replacement. Null is unknown, never no.' })
export class IdsDispatchFacts {
  @Field(() => String, { description: 'ISO 3166 region whose business days count, as NO or DE-BY.' })
  region: string;

  @Field(() => LocalDateScalar, { description: 'Local day of the order’s acceptance; it is not counted.' })
  orderAcceptedOn: string;

  @Field(() => Boolean, { nullable: true, description: 'The parts are available. Null when not known.' })
  partsAvailable?: boolean | null;

  @Field(() => OrderAccountStanding, { description: 'Standing of the account the order is placed on.' })
  accountStatus: OrderAccountStanding;
}

@ObjectType({ description: 'Whether a dispatch on the next business day would be promised.', simpleResolvers: true })
export class IdsDispatchAssessment {
  @Field(() => Assessment, { description: 'Every criterion.' })
  assessment: Assessment;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the dispatch, not of the delivery; null where none is promised.' })
  plannedDispatchDate: string | null;

  @Field(() => [DispatchReason], { description: 'Every reason why none is promised; the order itself stands.' })
  reasons: readonly DispatchReason[];
}

const blamed = { NO_CALENDAR_FOR_REGION: 'facts.region', NO_CALENDAR_FOR_YEAR: 'facts.orderAcceptedOn', INVALID_DATE: 'facts.orderAcceptedOn' };

@Resolver()
export class IdsDispatchResolver {
  @Query(() => IdsDispatchAssessment, { description: 'Whether a replacement would leave on the next business day. Stores nothing. A region or year without a business calendar is refused with BAD_USER_INPUT.' })
  async assessIdsDispatch(
    @Arg('facts', () => IdsDispatchFacts, { description: 'What is known of the order.' }) facts: IdsDispatchFacts,
    @Arg('asOf', () => Date, asOfArgument) asOf: Date | null,
    @Ctx() context: RequestContext,
  ): Promise<IdsDispatchAssessment> {
    const { region, orderAcceptedOn, partsAvailable = null, accountStatus } = facts;
    const terms = await termsFor(context, { program: 'IDS', region: { field: 'facts.region', value: region }, asOf });
    const { plannedDispatchDate, reasons, calendarVersion, ...assessed } = answerOrRefuse(blamed, () =>
      assessIdsDispatch({ region, orderAcceptedOn: parseLocalDate(orderAcceptedOn), partsAvailable, accountStatus }, terms.ruleSet),
    );
    return { assessment: assessmentOf(assessed, { ...terms, calendarVersion }), plannedDispatchDate, reasons };
  }
}
