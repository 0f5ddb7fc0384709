import 'reflect-metadata';

import { Arg, Ctx, Field, InputType, Int, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';

import { answerOrRefuse } from '@platform/kit/graphql/answer-or-refuse.js';
import { Assessment, assessmentOf } from '@platform/kit/graphql/assessment.js';
import { asOfWhatHappened } from '@platform/kit/graphql/assessments/as-of.js';
import { orUnknown, requireCounts } from '@platform/kit/graphql/assessments/given-facts.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import { instantOfQuestion } from '@platform/kit/pure/instant-of-question.js';

import { assessHold } from '../../domain/holds/express-replacement-hold.js';
import { DamageExtent, type HoldFacts as Facts, RepairCoverage } from '../../domain/holds/hold-facts.js';
import { HoldCharge, HoldDecision } from '../../domain/holds/hold-settlement.js';
import { termsFor } from './terms-for.js';

registerEnumType(RepairCoverage, {
  name: 'ErsRepairCoverage',
  description: 'On what ground the repair of an original device is covered.',
  valuesConfig: {
    LIMITED_WARRANTY: { description: 'The limited warranty.' },
    APPLECARE_PLUS: { description: 'AppleCare+.' },
    CONSUMER_LAW: { description: 'Consumer law.' },
    NONE: { description: 'Nothing covers it.' },
  },
});
registerEnumType(DamageExtent, {
  name: 'ErsDamageExtent',
  description: 'What an inspector chose to charge for damage that is not covered, by its extent.',
  valuesConfig: { OUT_OF_WARRANTY_FEE: { description: 'The fee for out-of-warranty service.' }, RETAIL_PRICE: { description: 'The retail price.' } },
});
registerEnumType(HoldDecision, {
  name: 'HoldDecision',
  description: 'What becomes of a hold on a card.',
  valuesConfig: {
    KEEP: { description: 'It stays while something is still to come.' },
    RELEASE: { description: 'The card is freed.' },
    CAPTURE: { description: 'The whole amount is taken.' },
    REVIEW: { description: 'A person decides.' },
  },
});
registerEnumType(HoldCharge, {
  name: 'HoldCharge',
  description: 'Something charged beside a hold; its amount comes from the price list.',
  valuesConfig: {
    OTHER_DAMAGE_FEE: { description: 'The fee for other damage under AppleCare+.' },
    OUT_OF_WARRANTY_FEE: { description: 'The fee for out-of-warranty service.' },
    RETAIL_PRICE: { description: 'The retail price.' },
  },
});

@InputType({ description: 'An express replacement and what the inspection of the original found. Null has not happened, or is not known.' })
export class HoldFacts {
  @Field(() => String, { description: 'ISO 3166 region the replacement was shipped to, as NO or DE-BY; its business days count.' })
  region: string;

  @Field(() => String, { description: 'IANA zone of that place, as Europe/Oslo.' })
  timeZone: string;

  @Field(() => Date, { description: 'Dispatch of the replacement; its local day is not counted.' })
  shippedAt: Date;

  @Field(() => Date, { nullable: true, description: 'Receipt of the original. Null while it was not received.' })
  receivedAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'When the original was handed over for return; the hold asks for its receipt. Null while it was not.' })
  returnHandedOverAt?: Date | null;

  @Field(() => Date, { nullable: true, description: 'Inspection of the original. Null while it was not inspected.' })
  inspectedAt?: Date | null;

  @Field(() => RepairCoverage, { nullable: true, description: 'What covers the repair. Null when not yet found.' })
  coverage?: RepairCoverage | null;

  @Field(() => Boolean, { description: 'The original has accidental damage.' })
  accidentalDamage: boolean;

  @Field(() => Boolean, { description: 'The original has further damage that nothing covers.' })
  uncoveredDamage: boolean;

  @Field(() => Boolean, { nullable: true, description: 'The original is eligible for out-of-warranty service. Null when not known.' })
  outOfWarrantyEligible?: boolean | null;

  @Field(() => DamageExtent, { nullable: true, description: 'What the inspector chose to charge for damage that is not covered. Null while not chosen.' })
  extent?: DamageExtent | null;

  @Field(() => Int, { nullable: true, description: 'Earlier incidents of accidental damage; they change nothing. Null when not known.' })
  previousAccidentalIncidents?: number | null;
}

@ObjectType({ description: 'How a hold on a customer’s card would be settled.', simpleResolvers: true })
export class HoldAssessment {
  @Field(() => Assessment, { description: 'Every criterion.' })
  assessment: Assessment;

  @Field(() => LocalDateScalar, { description: 'Last day on which the original is received in time, until 24:00 local time.' })
  returnDueDate: string;

  @Field(() => HoldDecision, { description: 'What becomes of the hold.' })
  hold: HoldDecision;

  @Field(() => [HoldCharge], { description: 'What is charged beside it.' })
  charges: readonly HoldCharge[];

  @Field(() => Boolean, { description: 'Whether an e-mail to the customer comes before the retail price is charged.' })
  emailRequired: boolean;
}

type Optional = Omit<Facts, 'region' | 'timeZone' | 'shippedAt' | 'accidentalDamage' | 'uncoveredDamage'>;
const unknownFindings: Optional = { receivedAt: null, returnHandedOverAt: null, inspectedAt: null, coverage: null, outOfWarrantyEligible: null, extent: null, previousAccidentalIncidents: null };

const blamed = { NO_CALENDAR_FOR_REGION: 'facts.region', NO_CALENDAR_FOR_YEAR: 'facts.shippedAt', UNKNOWN_TIME_ZONE: 'facts.timeZone', INVALID_DATE: 'facts' };

@Resolver()
export class HoldResolver {
  @Query(() => HoldAssessment, { description: 'How a hold on a customer’s card would be settled. Stores nothing. A region or year without a business calendar is refused with BAD_USER_INPUT.' })
  async assessHold(
    @Arg('facts', () => HoldFacts, { description: 'What is known of the replacement and of the original.' }) facts: HoldFacts,
    @Arg('asOf', () => Date, asOfWhatHappened) asOf: Date | null,
    @Ctx() context: RequestContext,
  ): Promise<HoldAssessment> {
    const { region, timeZone, shippedAt, accidentalDamage, uncoveredDamage, previousAccidentalIncidents } = facts;
    requireCounts('facts', { previousAccidentalIncidents });
    const terms = await termsFor(context, { program: 'ERS', region: { field: 'facts.region', value: region }, asOf });
    const known: Facts = { region, timeZone, shippedAt, accidentalDamage, uncoveredDamage, ...orUnknown(unknownFindings, facts) };
    const at = instantOfQuestion([known.receivedAt, known.inspectedAt], { asOf, now: context.now() });
    const { overall, results, calendarVersion, ...settlement } = answerOrRefuse(blamed, () => assessHold(known, { ...terms, asOf: at }));
    return { assessment: assessmentOf({ overall, results }, { ...terms, calendarVersion }), ...settlement };
  }
}
