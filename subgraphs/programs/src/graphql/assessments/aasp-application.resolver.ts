import 'reflect-metadata';

import { Arg, Ctx, Field, ObjectType, Query, registerEnumType, Resolver } from 'type-graphql';

import { Assessment, assessmentOf } from '@platform/kit/graphql/assessment.js';
import { asOfArgument } from '@platform/kit/graphql/assessments/as-of.js';
import { orUnknown, requireCounts } from '@platform/kit/graphql/assessments/given-facts.js';
import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireRegion } from '@platform/kit/graphql/region.js';

import type { ApplicationItems } from '../../domain/applicant/application-items.js';
import { assessAaspApplication } from '../../domain/eligibility/authorised-service-provider.js';
import type { AaspApplicationFacts as Facts, CreditAgreement, TrademarkScreening } from '../../domain/eligibility/authorised-service-provider-facts.js';
import type { PremisesFacts } from '../../domain/premises/premises-facts.js';
import { AaspApplicationFacts } from './aasp-application.facts.js';
import { termsFor } from './terms-for.js';

const admissions = { NOT_DECIDED: 'NOT_DECIDED' } as const;
registerEnumType(admissions, {
  name: 'Admission',
  description: 'Whether an applicant is admitted.',
  valuesConfig: { NOT_DECIDED: { description: 'Not decided: meeting every requirement admits nobody.' } },
});

@ObjectType({ description: 'How an application to the Authorised Service Provider programme would be judged.', simpleResolvers: true })
export class AaspApplicationAssessment {
  @Field(() => Assessment, { description: 'Every criterion.' })
  assessment: Assessment;

  @Field(() => [String], { description: 'Names of the application items still absent.' })
  missing: readonly string[];

  @Field(() => admissions, { description: 'Always NOT_DECIDED: admission is a person’s act.' })
  admission: 'NOT_DECIDED';
}

const unknownPremises: PremisesFacts = {
  addressKind: null,
  dedicatedStaff: null,
  commercialVisits: null,
  easyToReach: null,
  receptionClean: null,
  receptionPresentable: null,
  securedRepairArea: null,
  securedPartsStorage: null,
  securedIntake: null,
};
const noItems: ApplicationItems = { legalName: null, principal: null, addresses: null, phones: null, email: null, website: null, history: null, purpose: null };
const unknownCredit: CreditAgreement = { status: null, region: null };
const notScreened: TrademarkScreening = { termFoundInName: null, termFoundOnWeb: null, finding: null };
const unknownApplicant: Facts = {
  applicantType: null,
  businessActivities: null,
  regionHasAppleDirectService: null,
  yearsInBusiness: null,
  timeInBusinessFinding: null,
  accountsFinding: null,
  accountsAccessibleToApple: null,
  orgRegion: null,
  credit: null,
  brandFinding: null,
  premises: null,
  confidentialityUndertaking: null,
  application: null,
  trademark: null,
};

@Resolver()
export class AaspApplicationResolver {
  @Query(() => AaspApplicationAssessment, { description: 'How an application to the Authorised Service Provider programme would be judged. Stores nothing.' })
  async assessAaspApplication(
    @Arg('facts', () => AaspApplicationFacts, { description: 'What is known of the applicant.' }) facts: AaspApplicationFacts,
    @Arg('asOf', () => Date, asOfArgument) asOf: Date | null,
    @Ctx() context: RequestContext,
  ): Promise<AaspApplicationAssessment> {
    const { orgRegion, credit, yearsInBusiness } = facts;
    requireCounts('facts', { yearsInBusiness });
    if (credit?.region != null) requireRegion('facts.credit.region', credit.region);
    const terms = await termsFor(context, { program: 'AASP', region: orgRegion == null ? null : { field: 'facts.orgRegion', value: orgRegion }, asOf });
    const { missing, admission, ...assessed } = assessAaspApplication(knownFacts(facts), terms.ruleSet);
    return { assessment: assessmentOf(assessed, terms), missing, admission };
  }
}

function knownFacts({ credit, premises, application, trademark, ...facts }: AaspApplicationFacts): Facts {
  return {
    ...orUnknown(unknownApplicant, facts),
    credit: credit ? orUnknown(unknownCredit, credit) : null,
    premises: premises?.map((location) => orUnknown(unknownPremises, location)) ?? null,
    application: application ? orUnknown(noItems, application) : null,
    trademark: trademark ? orUnknown(notScreened, trademark) : null,
  };
}
