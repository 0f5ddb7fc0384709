import 'reflect-metadata';

import { Arg, Ctx, Field, InputType, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';

import { answerOrRefuse } from '@platform/kit/graphql/answer-or-refuse.js';
import { Assessment, assessmentOf } from '@platform/kit/graphql/assessment.js';
import { asOfArgument } from '@platform/kit/graphql/assessments/as-of.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import { parseLocalDate } from '@platform/kit/pure/local-date.js';

import { Acquisition, assessLimitedWarranty, DamageCause, WarrantyItem, WarrantyScheme } from '../../../domain/warranty/limited-warranty.js';
import { termsFor } from '../terms-for.js';

registerEnumType(WarrantyItem, {
  name: 'ErsWarrantyItem',
  description: 'What a claim under a limited warranty is about.',
  valuesConfig: {
    IPHONE: { description: 'An iPhone.' },
    ACCESSORY: { description: 'An accessory of the manufacturer’s.' },
    THIRD_PARTY_ACCESSORY: { description: 'An accessory of another maker’s.' },
  },
});
registerEnumType(Acquisition, {
  name: 'ErsWarrantyItemAcquisition',
  description: 'How an item was come by.',
  valuesConfig: {
    IPHONE: { description: 'It is the iPhone itself.' },
    IN_BOX: { description: 'In the box of the iPhone.' },
    SEPARATELY: { description: 'Bought by itself.' },
  },
});
registerEnumType(DamageCause, {
  name: 'ErsDamageCause',
  description: 'Where damage comes from.',
  valuesConfig: { MANUFACTURING_DEFECT: { description: 'From its manufacture.' }, ACCIDENTAL_DAMAGE: { description: 'From an accident.' } },
});
registerEnumType(WarrantyScheme, {
  name: 'WarrantyScheme',
  description: 'A limited warranty of the manufacturer’s.',
  valuesConfig: {
    IPHONE_LIMITED_WARRANTY: { description: 'That of the iPhone and the accessories from its box.' },
    ACCESSORY_LIMITED_WARRANTY: { description: 'That of accessories bought by themselves.' },
  },
});

@InputType({ description: 'A claim under the limited warranty. Null is unknown.' })
export class LimitedWarrantyFacts {
  @Field(() => WarrantyItem, { description: 'What it is about.' })
  item: WarrantyItem;

  @Field(() => Acquisition, { description: 'How it was come by.' })
  acquired: Acquisition;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the purchase. Null when not known.' })
  purchaseDate?: string | null;

  @Field(() => DamageCause, { nullable: true, description: 'Where the damage comes from. Null when not known.' })
  cause?: DamageCause | null;
}

@ObjectType({ description: 'How a claim under the limited warranty would be judged. Its end takes no right away that a consumer has by law.', simpleResolvers: true })
export class LimitedWarrantyAssessment {
  @Field(() => Assessment, { description: 'Every criterion.' })
  assessment: Assessment;

  @Field(() => WarrantyScheme, { nullable: true, description: 'The warranty the item falls under; null for another maker’s accessory, which has none here.' })
  scheme: WarrantyScheme | null;
}

@Resolver()
export class LimitedWarrantyResolver {
  @Query(() => LimitedWarrantyAssessment, { description: 'How a claim under the limited warranty would be judged. Stores nothing.' })
  async assessLimitedWarranty(
    @Arg('facts', () => LimitedWarrantyFacts, { description: 'What is known of the claim.' }) { item, acquired, purchaseDate, cause = null }: LimitedWarrantyFacts,
    @Arg('asOf', () => Date, asOfArgument) asOf: Date | null,
    @Ctx() context: RequestContext,
  ): Promise<LimitedWarrantyAssessment> {
    const terms = await termsFor(context, { program: 'ERS', region: null, asOf });
    const known = { item, acquired, purchaseDate: purchaseDate == null ? null : parseLocalDate(purchaseDate), cause };
    const { scheme, ...assessed } = answerOrRefuse('facts.purchaseDate', () => assessLimitedWarranty(known, terms));
    return { assessment: assessmentOf(assessed, terms), scheme };
  }
}
