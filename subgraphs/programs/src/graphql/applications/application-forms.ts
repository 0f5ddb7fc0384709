import 'reflect-metadata';

import { Field, InputType, Int, ObjectType } from 'type-graphql';

import { ApplicantType, BusinessActivity } from '../../domain/eligibility/authorised-service-provider-facts.js';
import { IdsOrganisationType } from '../../domain/eligibility/direct-ios-service.js';
import { ProductLine, SsaOrganisationType } from '../../domain/eligibility/self-servicing-account-facts.js';
import { AddressKind } from '../../domain/premises/premises-facts.js';

const told = (description: string) => ({ nullable: true, description: `${description} Null when not stated.` });

@InputType('IdsApplicationFormInput', { description: 'What an applicant to iOS Direct Service states.' })
@ObjectType('IdsApplicationForm', { description: 'What an applicant to iOS Direct Service states.', simpleResolvers: true })
export class IdsApplicationForm {
  @Field(() => IdsOrganisationType, told('What kind of organisation it is.'))
  organisationType: IdsOrganisationType | null;

  @Field(() => Int, told('iOS devices it owns.'))
  ownedIosDevices: number | null;

  @Field(() => Int, told('iOS devices it leases; they do not count as owned.'))
  leasedIosDevices: number | null;

  @Field(() => Int, told('All iOS devices of the deployment.'))
  iosDevicesInDeployment: number | null;

  @Field(() => Int, told('iOS devices of the deployment under extended coverage of the manufacturer.'))
  iosDevicesWithAppleExtendedCoverage: number | null;

  @Field(() => Int, told('iOS devices of the deployment whose coverage nobody knows.'))
  iosDevicesCoverageUnknown: number | null;

  @Field(() => Boolean, told('It commits to screening devices before ordering.'))
  screeningCommitment: boolean | null;

  @Field(() => Boolean, told('It commits to returning defective units in time.'))
  timelyReturnCommitment: boolean | null;

  @Field(() => Int, told('Named technicians able to complete the iOS qualification.'))
  techniciansAbleToCompleteIosQualification: number | null;
}

@InputType('SsaInstalledBaseInput', { description: 'Products installed, by line.' })
@ObjectType('SsaInstalledBase', { description: 'Products installed, by line.', simpleResolvers: true })
export class SsaInstalledBase {
  @Field(() => Int, told('iPhones.'))
  IPHONE: number | null;

  @Field(() => Int, told('iPads.'))
  IPAD: number | null;

  @Field(() => Int, told('iPods.'))
  IPOD: number | null;

  @Field(() => Int, told('Mac computers.'))
  MAC: number | null;

  @Field(() => Int, told('Watches; they do not count.'))
  WATCH: number | null;

  @Field(() => Int, told('Other products; they do not count.'))
  OTHER: number | null;
}

@InputType('SsaEquipmentAtHandInput', { description: 'Equipment at hand.' })
@ObjectType('SsaEquipmentAtHand', { description: 'Equipment at hand.', simpleResolvers: true })
export class SsaEquipmentAtHand {
  @Field(() => Boolean, told('A diagnostic server.'))
  DIAGNOSTIC_SERVER: boolean | null;

  @Field(() => Boolean, told('A two-dimensional barcode scanner.'))
  BARCODE_SCANNER_2D: boolean | null;

  @Field(() => Boolean, told('A workbench.'))
  WORKBENCH: boolean | null;

  @Field(() => Boolean, told('Standard tools.'))
  STANDARD_TOOLS: boolean | null;

  @Field(() => Boolean, told('Special tools.'))
  SPECIAL_TOOLS: boolean | null;

  @Field(() => Boolean, told('An antistatic bench cover.'))
  ESD_BENCH_COVER: boolean | null;

  @Field(() => Boolean, told('An antistatic wrist strap.'))
  ESD_WRIST_STRAP: boolean | null;

  @Field(() => Boolean, told('A tester for antistatic equipment.'))
  ESD_TESTER: boolean | null;
}

@InputType('SsaApplicationFormInput', { description: 'What an applicant for a Self-Servicing Account states.' })
@ObjectType('SsaApplicationForm', { description: 'What an applicant for a Self-Servicing Account states.', simpleResolvers: true })
export class SsaApplicationForm {
  @Field(() => SsaOrganisationType, told('What kind of organisation it is.'))
  organisationType: SsaOrganisationType | null;

  @Field(() => SsaInstalledBase, told('Products installed.'))
  installed: SsaInstalledBase | null;

  @Field(() => [ProductLine], told('Product lines to be enrolled.'))
  enrolledLines: ProductLine[] | null;

  @Field(() => SsaEquipmentAtHand, told('Equipment at hand.'))
  equipment: SsaEquipmentAtHand | null;
}

@InputType('AaspStatedLocationInput', { description: 'A place of service, with its telephone number.' })
@ObjectType('AaspStatedLocation', { description: 'A place of service, with its telephone number.', simpleResolvers: true })
export class AaspStatedLocation {
  @Field(() => String, told('Street, number, postal code and town, up to 300 characters.'))
  address: string | null;

  @Field(() => String, told('Its telephone number, up to 40 characters.'))
  phone: string | null;

  @Field(() => AddressKind, told('What kind of place it is.'))
  addressKind: AddressKind | null;
}

@InputType('AaspApplicationFormInput', { description: 'What an applicant to become an authorised service provider states.' })
@ObjectType('AaspApplicationForm', { description: 'What an applicant to become an authorised service provider states.', simpleResolvers: true })
export class AaspApplicationForm {
  @Field(() => ApplicantType, told('What kind of applicant it is.'))
  applicantType: ApplicantType | null;

  @Field(() => [BusinessActivity], told('What its business does.'))
  businessActivities: BusinessActivity[] | null;

  @Field(() => Int, told('Full years in business; for the reviewer, never held against a number.'))
  yearsInBusiness: number | null;

  @Field(() => Boolean, told('It lets the manufacturer see its accounts.'))
  accountsAccessibleToApple: boolean | null;

  @Field(() => Boolean, told('It undertakes to keep what it is given confidential.'))
  confidentialityUndertaking: boolean | null;

  @Field(() => String, told('The name it is registered under, up to 200 characters.'))
  legalName: string | null;

  @Field(() => String, told('The name it does business under, where that is another, up to 200 characters.'))
  doingBusinessAs: string | null;

  @Field(() => String, told('Principal or owner, up to 200 characters.'))
  principal: string | null;

  @Field(() => [AaspStatedLocation], told('Where it serves, at most 50 places.'))
  locations: AaspStatedLocation[] | null;

  @Field(() => String, told('E-mail address at the domain of the company, up to 200 characters.'))
  email: string | null;

  @Field(() => String, told('Web site of the company, up to 500 characters.'))
  website: string | null;

  @Field(() => String, told('History with the manufacturer as service provider or reseller; "none" is an answer. Up to 2,000 characters.'))
  history: string | null;

  @Field(() => String, told('Purpose of the company and its kind of customers, up to 2,000 characters.'))
  purpose: string | null;
}
