import 'reflect-metadata';

import { Field, InputType, Int, registerEnumType } from 'type-graphql';

import { AccountsFinding, ApplicantType, BusinessActivity, CreditAgreementStatus, ReviewFinding, TrademarkFinding } from '../../domain/eligibility/authorised-service-provider-facts.js';
import { AddressKind } from '../../domain/premises/premises-facts.js';

registerEnumType(ApplicantType, {
  name: 'AaspApplicantType',
  description: 'What kind of applicant asks to become an authorised service provider.',
  valuesConfig: {
    COMPANY: { description: 'A company.' },
    ORGANISATION: { description: 'An organisation.' },
    UNIVERSITY: { description: 'A university.' },
    COLLEGE: { description: 'A college.' },
    APPLE_AUTHORISED_RESELLER: { description: 'An authorised reseller of the manufacturer.' },
    SERVICE_SPECIALIST: { description: 'A business that specialises in service.' },
    PRIVATE_PERSON: { description: 'A private person.' },
  },
});
registerEnumType(BusinessActivity, {
  name: 'AaspBusinessActivity',
  description: 'What a business does.',
  valuesConfig: {
    DEVICE_SERVICE: { description: 'Services devices.' },
    DEVICE_RETAIL: { description: 'Sells devices.' },
    PARTS_RESALE: { description: 'Resells parts.' },
    PARTS_DISTRIBUTION: { description: 'Distributes parts.' },
  },
});
registerEnumType(ReviewFinding, {
  name: 'AaspReviewFinding',
  description: 'What a reviewer found.',
  valuesConfig: { ACCEPTED: { description: 'Accepted.' }, REJECTED: { description: 'Rejected.' } },
});
registerEnumType(AccountsFinding, {
  name: 'AaspAccountsFinding',
  description: 'What a reviewer found of the accounts.',
  valuesConfig: { APPROVED: { description: 'Approved.' }, REJECTED: { description: 'Rejected.' } },
});
registerEnumType(CreditAgreementStatus, {
  name: 'AaspCreditStatus',
  description: 'How far a credit line has been agreed.',
  valuesConfig: { AGREED: { description: 'Agreed.' }, IN_NEGOTIATION: { description: 'Being negotiated.' }, REFUSED: { description: 'Refused.' } },
});
registerEnumType(TrademarkFinding, {
  name: 'AaspTrademarkFinding',
  description: 'What a reviewer found of the use of trademark terms.',
  valuesConfig: { COMPLIANT: { description: 'In accordance with the trademark terms.' }, NOT_COMPLIANT: { description: 'Against the trademark terms.' } },
});

@InputType({ description: 'The credit line of an applicant.' })
export class AaspCreditFacts {
  @Field(() => CreditAgreementStatus, { nullable: true, description: 'How far it has been agreed.' })
  status?: CreditAgreementStatus | null;

  @Field(() => String, { nullable: true, description: 'ISO 3166 region of the finance group that agreed.' })
  region?: string | null;
}

const known = (what: string) => ({ nullable: true, description: `${what} Null when not known.` });

@InputType({ description: 'What is known of one service location. Null is unknown, never no.' })
export class AaspPremisesFacts {
  @Field(() => AddressKind, known('What kind of place the address is.'))
  addressKind?: AddressKind | null;

  @Field(() => Boolean, known('Staff of its own serves there.'))
  dedicatedStaff?: boolean | null;

  @Field(() => Boolean, known('It is suitable for visits of customers.'))
  commercialVisits?: boolean | null;

  @Field(() => Boolean, known('It is easy to reach.'))
  easyToReach?: boolean | null;

  @Field(() => Boolean, known('The reception is clean.'))
  receptionClean?: boolean | null;

  @Field(() => Boolean, known('The reception is presentable.'))
  receptionPresentable?: boolean | null;

  @Field(() => Boolean, known('Repairs are made in a secured area.'))
  securedRepairArea?: boolean | null;

  @Field(() => Boolean, known('Parts are kept in a secured store.'))
  securedPartsStorage?: boolean | null;

  @Field(() => Boolean, known('Devices handed in are kept secured.'))
  securedIntake?: boolean | null;
}

@InputType({ description: 'The eight items an application states. Null or blank is absent; "none" is an answer.' })
export class AaspApplicationItems {
  @Field(() => String, { nullable: true, description: 'Legal name, with the name the business is run under where that differs.' })
  legalName?: string | null;

  @Field(() => String, { nullable: true, description: 'Principal or owner.' })
  principal?: string | null;

  @Field(() => [String], { nullable: true, description: 'Addresses of the locations.' })
  addresses?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Telephone numbers of the locations, one for each.' })
  phones?: string[] | null;

  @Field(() => String, { nullable: true, description: 'E-mail address at the company’s own domain.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'Web site of the company.' })
  website?: string | null;

  @Field(() => String, { nullable: true, description: 'Earlier history with the manufacturer as service provider or reseller.' })
  history?: string | null;

  @Field(() => String, { nullable: true, description: 'Purpose of the company and its kind of customers.' })
  purpose?: string | null;
}

@InputType({ description: 'Whether trademark terms were found, and what a reviewer made of it.' })
export class AaspTrademarkFacts {
  @Field(() => Boolean, known('A term was found in the company name.'))
  termFoundInName?: boolean | null;

  @Field(() => Boolean, known('A term was found on the web pages.'))
  termFoundOnWeb?: boolean | null;

  @Field(() => TrademarkFinding, { nullable: true, description: 'What a reviewer found; null before the review.' })
  finding?: TrademarkFinding | null;
}

@InputType({ description: 'An applicant to the Authorised Service Provider programme. Null is unknown, never no.' })
export class AaspApplicationFacts {
  @Field(() => ApplicantType, known('What kind of applicant it is.'))
  applicantType?: ApplicantType | null;

  @Field(() => [BusinessActivity], known('What the business does.'))
  businessActivities?: BusinessActivity[] | null;

  @Field(() => Boolean, known('The manufacturer runs service operations of its own in the region.'))
  regionHasAppleDirectService?: boolean | null;

  @Field(() => Int, known('Years in business; shown to the reviewer and never held against a number.'))
  yearsInBusiness?: number | null;

  @Field(() => ReviewFinding, { nullable: true, description: 'Whether a reviewer accepts the time in business; null before the review.' })
  timeInBusinessFinding?: ReviewFinding | null;

  @Field(() => AccountsFinding, { nullable: true, description: 'Whether a reviewer approves the accounts; null before the review.' })
  accountsFinding?: AccountsFinding | null;

  @Field(() => Boolean, known('The manufacturer may examine the accounts.'))
  accountsAccessibleToApple?: boolean | null;

  @Field(() => String, known('ISO 3166 region of the applicant; it also picks the terms.'))
  orgRegion?: string | null;

  @Field(() => AaspCreditFacts, known('The credit line.'))
  credit?: AaspCreditFacts | null;

  @Field(() => ReviewFinding, { nullable: true, description: 'Whether a reviewer accepts how the brand is promoted; null before the review.' })
  brandFinding?: ReviewFinding | null;

  @Field(() => [AaspPremisesFacts], known('Every location.'))
  premises?: AaspPremisesFacts[] | null;

  @Field(() => Boolean, known('The undertaking of confidentiality is given.'))
  confidentialityUndertaking?: boolean | null;

  @Field(() => AaspApplicationItems, known('What the application states.'))
  application?: AaspApplicationItems | null;

  @Field(() => AaspTrademarkFacts, known('The use of trademark terms.'))
  trademark?: AaspTrademarkFacts | null;
}
