import 'reflect-metadata';

import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { AccountStanding, CreditLineStatus, ProductLine, SsaOrganisationType } from '../../domain/eligibility/self-servicing-account-facts.js';

registerEnumType(SsaOrganisationType, {
  name: 'SsaOrganisationType',
  description: 'What kind of organisation asks for a Self-Servicing Account.',
  valuesConfig: {
    INSTITUTION: { description: 'An institution.' },
    COMPANY: { description: 'A company.' },
    PRIVATE_PERSON: { description: 'A private person.' },
    OTHER: { description: 'Anything else.' },
  },
});
registerEnumType(ProductLine, {
  name: 'SsaProductLine',
  description: 'A product line that can be enrolled.',
  valuesConfig: { IOS: { description: 'iOS devices.' }, MAC: { description: 'Mac computers.' } },
});
registerEnumType(AccountStanding, {
  name: 'SsaAccountStanding',
  description: 'How the account of an applicant stands.',
  valuesConfig: { GOOD: { description: 'In good standing.' }, ARREARS: { description: 'In arrears.' }, NO_HISTORY: { description: 'Without history.' } },
});
registerEnumType(CreditLineStatus, {
  name: 'SsaCreditLineStatus',
  description: 'How far a credit line has come.',
  valuesConfig: { APPROVED: { description: 'Approved.' }, REQUESTED: { description: 'Requested.' }, DECLINED: { description: 'Declined.' } },
});

const installed = (what: string) => ({ nullable: true, description: `${what} installed. Null when not known.` });
const has = (what: string) => ({ nullable: true, description: `${what} is at hand. Null when not known.` });

@InputType({ description: 'Products installed at an applicant. Null is unknown, never zero.' })
export class SsaInstalledFacts {
  @Field(() => Int, installed('iPhones'))
  IPHONE?: number | null;

  @Field(() => Int, installed('iPads'))
  IPAD?: number | null;

  @Field(() => Int, installed('iPods'))
  IPOD?: number | null;

  @Field(() => Int, installed('Mac computers'))
  MAC?: number | null;

  @Field(() => Int, installed('Watches'))
  WATCH?: number | null;

  @Field(() => Int, installed('Other products'))
  OTHER?: number | null;
}

@InputType({ description: 'A technician of an applicant.' })
export class SsaTechnicianFacts {
  @Field(() => ID, { description: 'Whatever tells the technicians apart.' })
  id: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the Macintosh certification; null without one.' })
  acmtOn?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Day of the iOS qualification; null without one.' })
  iosQualifiedOn?: string | null;
}

@InputType({ description: 'Equipment of an applicant. Null is unknown, never no.' })
export class SsaEquipmentFacts {
  @Field(() => Boolean, has('A diagnostic server'))
  DIAGNOSTIC_SERVER?: boolean | null;

  @Field(() => Boolean, has('A two-dimensional barcode scanner'))
  BARCODE_SCANNER_2D?: boolean | null;

  @Field(() => Boolean, has('A workbench'))
  WORKBENCH?: boolean | null;

  @Field(() => Boolean, has('A set of standard tools'))
  STANDARD_TOOLS?: boolean | null;

  @Field(() => Boolean, has('A set of special tools'))
  SPECIAL_TOOLS?: boolean | null;

  @Field(() => Boolean, has('An antistatic bench cover'))
  ESD_BENCH_COVER?: boolean | null;

  @Field(() => Boolean, has('An antistatic wrist strap'))
  ESD_WRIST_STRAP?: boolean | null;

  @Field(() => Boolean, has('A tester for antistatic equipment'))
  ESD_TESTER?: boolean | null;
}

@InputType({ description: 'An applicant to the Self-Servicing Account programme. Null is unknown, never zero and never no.' })
export class SsaApplicationFacts {
  @Field(() => SsaOrganisationType, { nullable: true, description: 'What kind of organisation it is. Null when not known.' })
  organisationType?: SsaOrganisationType | null;

  @Field(() => SsaInstalledFacts, { nullable: true, description: 'Products installed. Null when not known.' })
  installed?: SsaInstalledFacts | null;

  @Field(() => Int, { nullable: true, description: 'Installed products with an accepted proof of purchase. Null when not known.' })
  withProofOfPurchase?: number | null;

  @Field(() => [ProductLine], { nullable: true, description: 'Product lines to be enrolled. Null when not known.' })
  enrolledLines?: ProductLine[] | null;

  @Field(() => LocalDateScalar, { description: 'The date the account was created: day 0 of the deadline for certifications.' })
  accountCreatedOn: string;

  @Field(() => [SsaTechnicianFacts], { nullable: true, description: 'Technicians. Null when not known.' })
  technicians?: SsaTechnicianFacts[] | null;

  @Field(() => SsaEquipmentFacts, { nullable: true, description: 'Equipment. Null when not known.' })
  equipment?: SsaEquipmentFacts | null;

  @Field(() => AccountStanding, { nullable: true, description: 'How the account stands. Null when not known.' })
  accountStanding?: AccountStanding | null;

  @Field(() => CreditLineStatus, { nullable: true, description: 'How far the credit line has come. Null when not known.' })
  creditLine?: CreditLineStatus | null;
}
