import 'reflect-metadata';

import { Arg, Ctx, Field, InputType, Int, Query, registerEnumType, Resolver } from 'type-graphql';

import { Assessment, assessmentOf } from '@platform/kit/graphql/assessment.js';
import { asOfArgument } from '@platform/kit/graphql/assessments/as-of.js';
import { orUnknown, requireCounts } from '@platform/kit/graphql/assessments/given-facts.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';

import { AccountStatus, AccountType, AgreementStatus, assessIdsApplication, type IdsApplicationFacts as Facts, IdsOrganisationType } from '../../domain/eligibility/direct-ios-service.js';
import { termsFor } from './terms-for.js';

registerEnumType(IdsOrganisationType, {
  name: 'IdsOrganisationType',
  description: 'What kind of organisation asks for iOS Direct Service.',
  valuesConfig: {
    BUSINESS: { description: 'A business.' },
    EDUCATION: { description: 'An educational institution.' },
    GOVERNMENT: { description: 'A government body.' },
    PUBLIC_ADMINISTRATION: { description: 'A public administration.' },
    PRIVATE_PERSON: { description: 'A private person.' },
    OTHER: { description: 'Anything else.' },
  },
});
registerEnumType(AccountType, {
  name: 'IdsAccountType',
  description: 'The type of a service account.',
  valuesConfig: {
    LIMITED_BILLING_SERVICE_ACCOUNT: { description: 'Limited Billing Service Account.' },
    SELF_SERVICING_ACCOUNT: { description: 'Self-Servicing Account.' },
    AUTHORISED_SERVICE_PROVIDER_ACCOUNT: { description: 'Authorised Service Provider account.' },
  },
});
registerEnumType(AccountStatus, {
  name: 'IdsAccountStatus',
  description: 'Whether a service account is in use.',
  valuesConfig: { ACTIVE: { description: 'In use.' }, PENDING: { description: 'Applied for.' }, CLOSED: { description: 'Closed.' } },
});
registerEnumType(AgreementStatus, {
  name: 'IdsAgreementStatus',
  description: 'How far the agreement has come.',
  valuesConfig: { NOT_SENT: { description: 'Not sent.' }, SENT: { description: 'Sent, not signed.' }, SIGNED: { description: 'Signed.' }, REFUSED: { description: 'Refused.' } },
});

const count = (what: string) => ({ nullable: true, description: `${what} Null when not known.` });

@InputType({ description: 'A service account of an applicant.' })
export class IdsAccountFacts {
  @Field(() => AccountType, { description: 'Its type.' })
  type: AccountType;

  @Field(() => AccountStatus, { description: 'Whether it is in use.' })
  status: AccountStatus;
}

@InputType({ description: 'An applicant to iOS Direct Service. Null is unknown, never zero and never no.' })
export class IdsApplicationFacts {
  @Field(() => IdsOrganisationType, { nullable: true, description: 'What kind of organisation it is. Null when not known.' })
  organisationType?: IdsOrganisationType | null;

  @Field(() => Int, count('iOS devices it owns.'))
  ownedIosDevices?: number | null;

  @Field(() => Int, count('iOS devices it leases; they do not count as owned.'))
  leasedIosDevices?: number | null;

  @Field(() => Int, count('All iOS devices of the deployment.'))
  iosDevicesInDeployment?: number | null;

  @Field(() => Int, count('iOS devices of the deployment under extended coverage of the manufacturer.'))
  iosDevicesWithAppleExtendedCoverage?: number | null;

  @Field(() => Int, count('iOS devices of the deployment whose coverage nobody knows.'))
  iosDevicesCoverageUnknown?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'It commits to screening devices before ordering. Null when not known.' })
  screeningCommitment?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'It commits to returning defective units in time. Null when not known.' })
  timelyReturnCommitment?: boolean | null;

  @Field(() => [IdsAccountFacts], { nullable: true, description: 'Its service accounts. Null when not known.' })
  accounts?: IdsAccountFacts[] | null;

  @Field(() => AgreementStatus, { nullable: true, description: 'How far the agreement has come. Null when not known.' })
  agreement?: AgreementStatus | null;

  @Field(() => Int, count('Named technicians able to complete the iOS qualification.'))
  techniciansAbleToCompleteIosQualification?: number | null;
}

const unknownApplicant: Facts = {
  organisationType: null,
  ownedIosDevices: null,
  leasedIosDevices: null,
  iosDevicesInDeployment: null,
  iosDevicesWithAppleExtendedCoverage: null,
  iosDevicesCoverageUnknown: null,
  screeningCommitment: null,
  timelyReturnCommitment: null,
  accounts: null,
  agreement: null,
  techniciansAbleToCompleteIosQualification: null,
};

@Resolver()
export class IdsApplicationResolver {
  @Query(() => Assessment, { description: 'How an application to iOS Direct Service would be judged. Stores nothing.' })
  async assessIdsApplication(
    @Arg('facts', () => IdsApplicationFacts, { description: 'What is known of the applicant.' }) facts: IdsApplicationFacts,
    @Arg('asOf', () => Date, asOfArgument) asOf: Date | null,
    @Ctx() context: RequestContext,
  ): Promise<Assessment> {
    const { ownedIosDevices, leasedIosDevices, iosDevicesInDeployment, iosDevicesWithAppleExtendedCoverage, iosDevicesCoverageUnknown, techniciansAbleToCompleteIosQualification } = facts;
    requireCounts('facts', { ownedIosDevices, leasedIosDevices, iosDevicesInDeployment, iosDevicesWithAppleExtendedCoverage, iosDevicesCoverageUnknown, techniciansAbleToCompleteIosQualification });
    const terms = await termsFor(context, { program: 'IDS', region: null, asOf });
    return assessmentOf(assessIdsApplication(orUnknown(unknownApplicant, facts), terms.ruleSet), terms);
  }
}
