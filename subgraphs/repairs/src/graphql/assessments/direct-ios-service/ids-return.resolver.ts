import 'reflect-metadata';

import { Arg, Ctx, Field, InputType, Int, ObjectType, Query, Resolver } from 'type-graphql';

import { answerOrRefuse } from '@platform/kit/graphql/answer-or-refuse.js';
import { Assessment, assessmentOf } from '@platform/kit/graphql/assessment.js';
import { asOfWhatHappened } from '@platform/kit/graphql/assessments/as-of.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import { instantOfQuestion } from '@platform/kit/pure/instant-of-question.js';

import { assessIdsReturn } from '../../../domain/returns/ids-return.js';
import { termsFor } from '../terms-for.js';

@InputType({ description: 'The return of a defective product or part. Null has not happened.' })
export class IdsReturnFacts {
  @Field(() => String, { description: 'ISO 3166 region the replacement was shipped to, as NO or DE-BY; its business days count.' })
  region: string;

  @Field(() => String, { description: 'IANA zone of that place, as Europe/Oslo.' })
  timeZone: string;

  @Field(() => Date, { description: 'Dispatch of the replacement; its local day is not counted.' })
  shippedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When the defective item was handed over for return. Null while it was not.' })
  returnHandedOverAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it was received. Null while it was not.' })
  receivedAt?: Date | null;

  @Field(() => Int, { nullable: true, description: 'Business days for the return where the programme handbook says otherwise; those of the terms when absent.' })
  returnBusinessDays?: number | null;
}

@ObjectType({ description: 'How a return through iOS Direct Service would be judged.', simpleResolvers: true })
export class IdsReturnAssessment {
  @Field(() => Assessment, { description: 'Every criterion.' })
  assessment: Assessment;

  @Field(() => LocalDateScalar, { description: 'Last day of the return, until 24:00 local time.' })
  returnDueDate: string;
}

const blamed = {
  NO_CALENDAR_FOR_REGION: 'facts.region',
  NO_CALENDAR_FOR_YEAR: 'facts.shippedAt',
  UNKNOWN_TIME_ZONE: 'facts.timeZone',
  NEGATIVE_BUSINESS_DAYS: 'facts.returnBusinessDays',
  INVALID_DATE: 'facts',
};

@Resolver()
export class IdsReturnResolver {
  @Query(() => IdsReturnAssessment, { description: 'When a defective item is due back, and how its return would be judged. Stores nothing. A region or year without a business calendar is refused with BAD_USER_INPUT.' })
  async assessIdsReturn(
    @Arg('facts', () => IdsReturnFacts, { description: 'What is known of the return.' }) facts: IdsReturnFacts,
    @Arg('asOf', () => Date, asOfWhatHappened) asOf: Date | null,
    @Ctx() context: RequestContext,
  ): Promise<IdsReturnAssessment> {
    const { region, timeZone, shippedAt, returnHandedOverAt = null, receivedAt = null, returnBusinessDays = null } = facts;
    const terms = await termsFor(context, { program: 'IDS', region: { field: 'facts.region', value: region }, asOf });
    const at = instantOfQuestion([returnHandedOverAt, receivedAt], { asOf, now: context.now() });
    const { returnDueDate, calendarVersion, ...assessed } = answerOrRefuse(blamed, () =>
      assessIdsReturn({ region, timeZone, shippedAt, returnHandedOverAt, receivedAt, returnBusinessDays }, { ...terms, asOf: at }),
    );
    return { assessment: assessmentOf(assessed, { ...terms, calendarVersion }), returnDueDate };
  }
}
