import 'reflect-metadata';

import { Arg, Ctx, Field, InputType, Query, registerEnumType, Resolver } from 'type-graphql';

import { Assessment, assessmentOf } from '@platform/kit/graphql/assessment.js';
import { asOfArgument } from '@platform/kit/graphql/assessments/as-of.js';
import { orUnknown } from '@platform/kit/graphql/assessments/given-facts.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';

import { assessIdsOrder, CoverageProvider, ExtendedCoverage, IdsDeviceKind, type IdsOrderFacts as Facts, OrderAccountType, ScreeningResult } from '../../../domain/eligibility/direct-ios-service.js';
import { DeviceRelation, Manufacturer } from '../serviced-device-enums.js';
import { termsFor } from '../terms-for.js';

registerEnumType(IdsDeviceKind, {
  name: 'IdsDeviceKind',
  description: 'What an order through iOS Direct Service is for.',
  valuesConfig: {
    IPHONE: { description: 'An iPhone.' },
    IPAD: { description: 'An iPad.' },
    IPOD_TOUCH: { description: 'An iPod touch.' },
    MAC: { description: 'A Mac.' },
    INCLUDED_ACCESSORY: { description: 'An accessory from the box of a device.' },
    SEPARATE_ACCESSORY: { description: 'An accessory bought by itself.' },
  },
});
registerEnumType(ExtendedCoverage, {
  name: 'IdsExtendedCoverage',
  description: 'Whether an extended plan covers a device at the time of the order.',
  valuesConfig: { ACTIVE: { description: 'It does.' }, EXPIRED: { description: 'It did, and has ended.' } },
});
registerEnumType(CoverageProvider, {
  name: 'IdsCoverageProvider',
  description: 'Whose an extended plan is.',
  valuesConfig: { APPLE: { description: 'The manufacturer’s.' }, OTHER: { description: 'Anybody else’s.' } },
});
registerEnumType(ScreeningResult, {
  name: 'IdsScreeningResult',
  description: 'What the screening of a device found.',
  valuesConfig: { FAULT_FOUND: { description: 'A hardware fault.' }, NO_FAULT: { description: 'No hardware fault.' } },
});
registerEnumType(OrderAccountType, {
  name: 'IdsOrderAccountType',
  description: 'The type of the service account an order is placed on.',
  valuesConfig: {
    LIMITED_BILLING_SERVICE_ACCOUNT: { description: 'Limited Billing Service Account.' },
    SELF_SERVICING_ACCOUNT: { description: 'Self-Servicing Account.' },
    AUTHORISED_SERVICE_PROVIDER_ACCOUNT: { description: 'Authorised Service Provider account.' },
  },
});

@InputType({ description: 'An order of a replacement through iOS Direct Service. Null is unknown, never no.' })
export class IdsOrderFacts {
  @Field(() => IdsDeviceKind, { description: 'What the order is for.' })
  deviceKind: IdsDeviceKind;

  @Field(() => Manufacturer, { description: 'Who made it.' })
  manufacturer: Manufacturer;

  @Field(() => DeviceRelation, { description: 'Whose it is.' })
  relation: DeviceRelation;

  @Field(() => ExtendedCoverage, { nullable: true, description: 'Whether an extended plan covers it at the time of the order. Null when not known.' })
  extendedCoverage?: ExtendedCoverage | null;

  @Field(() => CoverageProvider, { nullable: true, description: 'Whose that plan is. Null when not known.' })
  coverageProvider?: CoverageProvider | null;

  @Field(() => ScreeningResult, { nullable: true, description: 'What its screening found. Null when it was not screened.' })
  screening?: ScreeningResult | null;

  @Field(() => OrderAccountType, { description: 'Type of the account the order is placed on.' })
  accountType: OrderAccountType;
}

const unknownOrder: Facts = { deviceKind: null, manufacturer: null, relation: null, extendedCoverage: null, coverageProvider: null, screening: null, accountType: null };

@Resolver()
export class IdsOrderResolver {
  @Query(() => Assessment, { description: 'How an order of a replacement through iOS Direct Service would be judged. Stores nothing.' })
  async assessIdsOrder(
    @Arg('facts', () => IdsOrderFacts, { description: 'What is known of the order.' }) facts: IdsOrderFacts,
    @Arg('asOf', () => Date, asOfArgument) asOf: Date | null,
    @Ctx() context: RequestContext,
  ): Promise<Assessment> {
    const terms = await termsFor(context, { program: 'IDS', region: null, asOf });
    return assessmentOf(assessIdsOrder(orUnknown(unknownOrder, facts), terms.ruleSet), terms);
  }
}
