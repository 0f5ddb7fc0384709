import 'reflect-metadata';

import { Field, InputType } from 'type-graphql';

import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { ActivationLock, CoverageKind } from '../../db/devices/device-enums.js';
import { ImeiScalar, MeidScalar, PartNumberScalar, SerialNumberScalar } from '../../db/identifier-scalars.js';
import { DeviceRelation, ProductLine } from '../../db/repair-enums.js';
import type { CoverageTold, DeviceRow } from '../../domain/devices/device-row.js';
import { Manufacturer } from '../../domain/eligibility/serviced-device.js';
import { optionalText } from '../text-argument.js';
import { requireCountry } from './require-country.js';

@InputType({ description: 'A coverage of a device. It is known by its kind, its first day and its part: told again, it is changed to what is told.' })
export class CoverageInput {
  @Field(() => CoverageKind, { description: 'On what it rests.' })
  kind: CoverageKind;

  @Field(() => LocalDateScalar, { description: 'Its first day.' })
  startsOn: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Its last day, which is included; without an end when absent.' })
  endsOn?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'From which day on it is cancelled.' })
  cancelledOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The number of its agreement, at most 35 characters.' })
  agreementNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Who provides it, at most 80 characters; the manufacturer when absent. Another maker’s warranty must name its provider.' })
  provider?: string | null;

  @Field(() => PartNumberScalar, { nullable: true, description: 'The one part that it is of; the whole device when absent.' })
  partNumber?: string | null;
}

@InputType({ description: 'One device of an installed base. What is absent stays as it is known; nothing is ever taken away.' })
export class DeviceRowInput {
  @Field(() => SerialNumberScalar, { description: 'Its serial number: what it is known by.' })
  serialNumber: string;

  @Field(() => DeviceRelation, { description: 'Whose it is, seen from the organisation.' })
  relation: DeviceRelation;

  @Field(() => ProductLine, { nullable: true, description: 'The family of products it belongs to.' })
  productLine?: ProductLine | null;

  @Field(() => String, { nullable: true, description: 'What it is called, at most 120 characters.' })
  productName?: string | null;

  @Field(() => PartNumberScalar, { nullable: true, description: 'The part number it is sold under.' })
  partNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'Its configuration, at most 120 characters.' })
  configuration?: string | null;

  @Field(() => Manufacturer, { nullable: true, description: 'Who made it; the manufacturer of the programmes when absent.' })
  manufacturer?: Manufacturer | null;

  @Field(() => ImeiScalar, { nullable: true, description: 'Its IMEI, when it has one. A recorded one is never changed.' })
  imei?: string | null;

  @Field(() => ImeiScalar, { nullable: true, description: 'Its second IMEI, when it has one.' })
  imei2?: string | null;

  @Field(() => MeidScalar, { nullable: true, description: 'Its MEID, when it has one.' })
  meid?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When it was bought. An iPhone’s limited warranty follows from it, where none is told of.' })
  purchasedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'The country it was bought in, by its two letters.' })
  purchaseCountry?: string | null;

  @Field(() => String, { nullable: true, description: 'What proves its purchase, as the number of an invoice, at most 60 characters.' })
  proofReference?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The date of that proof.' })
  proofDatedOn?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether the manufacturer counts it as vintage.' })
  isVintage?: boolean | null;

  @Field(() => ActivationLock, { nullable: true, description: 'Whether its owner has locked it to an account.' })
  activationLock?: ActivationLock | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is lent to customers during a repair.' })
  isLoaner?: boolean | null;

  @Field(() => CoverageInput, { nullable: true, description: 'One coverage of it; further ones go through recordCoverages.' })
  coverage?: CoverageInput | null;
}

@InputType({ description: 'A coverage of a device that is known.' })
export class CoverageRowInput {
  @Field(() => SerialNumberScalar, { description: 'The device’s serial number.' })
  serialNumber: string;

  @Field(() => CoverageInput, { description: 'The coverage.' })
  coverage: CoverageInput;
}

export function deviceRow(path: string, row: DeviceRowInput): DeviceRow {
  return {
    ...nothingTold(row.serialNumber),
    ...{ relation: row.relation, productLine: row.productLine ?? null, partNumber: row.partNumber ?? null, manufacturer: row.manufacturer ?? null },
    productName: optionalText(`${path}.productName`, row.productName, 120),
    configuration: optionalText(`${path}.configuration`, row.configuration, 120),
    ...{ imei: row.imei ?? null, imei2: row.imei2 ?? null, meid: row.meid ?? null, purchasedOn: row.purchasedOn ?? null },
    purchaseCountry: requireCountry(`${path}.purchaseCountry`, row.purchaseCountry),
    proofReference: optionalText(`${path}.proofReference`, row.proofReference, 60),
    ...{ proofDatedOn: row.proofDatedOn ?? null, isVintage: row.isVintage ?? null, activationLock: row.activationLock ?? null, isLoaner: row.isLoaner ?? null },
    coverage: row.coverage == null ? null : coverageTold(`${path}.coverage`, row.coverage),
  };
}

export function coverageRow(path: string, { serialNumber, coverage }: CoverageRowInput): DeviceRow {
  return { ...nothingTold(serialNumber), coverage: coverageTold(`${path}.coverage`, coverage) };
}

function nothingTold(serialNumber: string): DeviceRow {
  return {
    ...{ serialNumber, coverage: null, imei: null, imei2: null, meid: null, productName: null, productLine: null, partNumber: null, configuration: null, relation: null, manufacturer: null },
    ...{ purchasedOn: null, purchaseCountry: null, proofReference: null, proofDatedOn: null, isVintage: null, activationLock: null, isLoaner: null },
  };
}

function coverageTold(path: string, { kind, startsOn, endsOn, cancelledOn, agreementNumber, provider, partNumber }: CoverageInput): CoverageTold {
  return {
    ...{ kind, startsOn, endsOn: endsOn ?? null, cancelledOn: cancelledOn ?? null, partNumber: partNumber ?? null },
    agreementNumber: optionalText(`${path}.agreementNumber`, agreementNumber, 35),
    provider: optionalText(`${path}.provider`, provider, 80),
  };
}
