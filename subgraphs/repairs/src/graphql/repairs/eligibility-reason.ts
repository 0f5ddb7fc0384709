import 'reflect-metadata';

import { Arg, Field, ID, ObjectType, registerEnumType } from 'type-graphql';

import { Locale } from '@platform/kit/graphql/locale.js';
import type { LocalizedText } from '@platform/kit/pure/locale.js';

import { EligibilityCode, EligibilityOutcome, eligibilityTexts } from '../../domain/eligibility/eligibility-reasons.js';
import type { ToldReason } from '../../domain/eligibility/told-reasons.js';

registerEnumType(EligibilityOutcome, {
  name: 'RepairEligibilityOutcome',
  description: 'Whether a repair can be created.',
  valuesConfig: { PROCEED: { description: 'Nothing stands in the way.' }, WARN: { description: 'It can, and something should be looked at first.' }, STOP: { description: 'It cannot.' } },
});

registerEnumType(EligibilityCode, {
  name: 'RepairEligibilityCode',
  description: 'Why a repair cannot be created, or should be looked at first.',
  valuesConfig: {
    ...Object.fromEntries(Object.entries(eligibilityTexts).map(([code, { en }]) => [code, { description: en }])),
    TERMS: { description: 'A criterion of the programme’s terms is not met, or not known to be.' },
  },
});

@ObjectType({ description: 'One reason why a repair cannot be created, or should be looked at first.', simpleResolvers: true })
export class RepairEligibilityReason {
  @Field(() => EligibilityCode, { description: 'The reason.' })
  code: EligibilityCode;

  @Field(() => EligibilityOutcome, { description: 'WARN or STOP.' })
  outcome: EligibilityOutcome;

  @Field(() => String, { description: 'The field of the input that it is about, as device.serialNumber.' })
  field: string;

  @Field(() => ID, { nullable: true, description: 'The criterion of the terms; null where it is not of the terms.' })
  criterion: string | null;

  @Field(() => String, { nullable: true, description: 'What was found, as CUSTOMER.' })
  observed: string | null;

  @Field(() => String, { nullable: true, description: 'What the terms ask, as OWNED | LEASED.' })
  required: string | null;

  @Field(() => [ID], { description: 'Ids of the requirements it comes from.' })
  sources: readonly string[];

  texts: LocalizedText;

  @Field(() => String, { description: 'The reason in words.' })
  text(@Arg('locale', () => Locale, { nullable: true, description: 'The language; English when absent.' }) locale?: Locale | null): string {
    return this.texts[locale ?? Locale.en];
  }
}

export function eligibilityReason(reason: ToldReason): RepairEligibilityReason {
  return Object.assign(new RepairEligibilityReason(), reason);
}
