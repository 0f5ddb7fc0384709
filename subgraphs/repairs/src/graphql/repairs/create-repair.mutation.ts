import 'reflect-metadata';

import { Arg, createUnionType, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import type { LocalDate } from '@platform/kit/pure/local-date.js';
import { localDateAt } from '@platform/kit/pure/time-zone.js';

import { createRepair, type RepairToCreate } from '../../actions/repairs/create-repair.js';
import type { Creation } from '../../actions/repairs/creation.js';
import { DispatchIdScalar, ImeiScalar, SerialNumberScalar } from '../../db/identifier-scalars.js';
import { CoverageStatus, DeviceRelation, ProductLine, RepairProgram, RepairType } from '../../db/repair-enums.js';
import { Repair } from '../../db/repairs/repair.entity.js';
import { Manufacturer } from '../../domain/eligibility/serviced-device.js';
import { type AnsweredRepair, answeredRepair } from './answered-repair.js';
import { issuesTold, PartLineInput, partsTold, RepairIssueInput } from './finding-inputs.js';
import { DeviceAlreadyInRepair, DeviceImeiDiffers, DispatchIdTaken, RepairCreatedInTheFuture, RepairLocationNotFound, RepairNotEligible, RepairTechnicianNotFound } from './repair.problems.js';
import { optionalText } from '../text-argument.js';

@InputType({ description: 'The device to repair. A device that is known keeps what is known of it; only gaps are filled.' })
export class RepairDeviceInput {
  @Field(() => SerialNumberScalar, { description: 'Its serial number: what it is known by.' })
  serialNumber: string;

  @Field(() => ImeiScalar, { nullable: true, description: 'Its IMEI, when it has one.' })
  imei?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is called, at most 120 characters.' })
  productName?: string | null;

  @Field(() => ProductLine, { nullable: true, description: 'The family of products it belongs to.' })
  productLine?: ProductLine | null;

  @Field(() => String, { nullable: true, description: 'Its configuration, at most 120 characters.' })
  configuration?: string | null;

  @Field(() => DeviceRelation, { defaultValue: DeviceRelation.CUSTOMER, description: 'Whose it is, seen from the organisation.' })
  relation: DeviceRelation;

  @Field(() => Manufacturer, { nullable: true, description: 'Who made it; the manufacturer that runs the programmes when absent.' })
  manufacturer?: Manufacturer | null;
}

@InputType({ description: 'A repair to create.' })
export class CreateRepairInput {
  @Field(() => ID, { description: 'The service location that repairs.' })
  locationId: string;

  @Field(() => DispatchIdScalar, { description: 'Its number in the trade, used once per organisation.' })
  dispatchId: string;

  @Field(() => RepairDeviceInput, { description: 'What is to be repaired.' })
  device: RepairDeviceInput;

  @Field(() => RepairType, { description: 'How the device came to be repaired.' })
  repairType: RepairType;

  @Field(() => CoverageStatus, { nullable: true, description: 'On what ground it is paid for, when known.' })
  coverageStatus?: CoverageStatus | null;

  @Field(() => Date, { nullable: true, description: 'When it was created; now when absent, never in the future.' })
  createdAt?: Date | null;

  @Field(() => ID, { nullable: true, description: 'The technician who repairs, as registered here.' })
  technicianId?: string | null;

  @Field(() => RepairProgram, { nullable: true, description: 'The programme it is done under; the one that the organisation takes part in when absent.' })
  program?: RepairProgram | null;

  @Field(() => String, { nullable: true, description: 'The purchase order it is entered under, at most 35 characters.' })
  purchaseOrderNumber?: string | null;

  @Field(() => String, { nullable: true, description: 'The provider’s own reference, at most 16 characters.' })
  reference?: string | null;

  @Field(() => [PartLineInput], { defaultValue: [], description: 'The parts used, at most 30, in their order.' })
  parts: PartLineInput[];

  @Field(() => [RepairIssueInput], { defaultValue: [], description: 'What is wrong with it, at most 6, the most important first.' })
  issues: RepairIssueInput[];
}

const CreateRepairResult = createUnionType({
  name: 'CreateRepairResult',
  description: 'The repair, or why none was created.',
  types: () =>
    [Repair, RepairLocationNotFound, RepairTechnicianNotFound, RepairCreatedInTheFuture, DispatchIdTaken, DeviceAlreadyInRepair, DeviceImeiDiffers, RepairNotEligible] as const,
  resolveType: (value) => ('__typename' in value ? value.__typename : 'Repair'),
});

@Resolver()
export class CreateRepairMutation {
  @Mutation(() => CreateRepairResult, { description: 'Creates a repair. A device has at most one open repair in an organisation.' })
  async createRepair(
    @Arg('input', () => CreateRepairInput, { description: 'The repair.' }) input: CreateRepairInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 255 characters: sent again, it has no second effect and gets the same answer.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
  ): Promise<AnsweredRepair | Problem> {
    const creation = await createRepair(context, idempotencyKey, checked(input, localDateAt(context.now(), 'UTC')));
    return 'repair' in creation ? answeredRepair(creation.repair) : problemOf(creation);
  }
}

function problemOf(creation: Exclude<Creation, { repair: unknown }>): Problem {
  switch (creation.refused) {
    case 'LOCATION_UNKNOWN':
      return new RepairLocationNotFound();
    case 'TECHNICIAN_UNKNOWN':
      return new RepairTechnicianNotFound();
    case 'CREATED_IN_THE_FUTURE':
      return new RepairCreatedInTheFuture();
    case 'IMEI_DIFFERS':
      return new DeviceImeiDiffers();
    case 'NOT_ELIGIBLE':
      return RepairNotEligible.for(creation.reasons);
    case 'DISPATCH_ID_TAKEN':
      return DispatchIdTaken.by(creation.repairId);
    case 'DEVICE_IN_REPAIR':
      return DeviceAlreadyInRepair.as(creation.repairId);
  }
}

function checked(input: CreateRepairInput, today: LocalDate): RepairToCreate {
  const { device, dispatchId, repairType } = input;
  return {
    dispatchId,
    repairType,
    locationId: requireId('input.locationId', input.locationId),
    device: {
      serialNumber: device.serialNumber,
      relation: device.relation,
      imei: device.imei ?? null,
      productLine: device.productLine ?? null,
      ...(device.manufacturer == null ? {} : { manufacturer: device.manufacturer }),
      productName: optionalText('input.device.productName', device.productName, 120),
      configuration: optionalText('input.device.configuration', device.configuration, 120),
    },
    coverageStatus: input.coverageStatus ?? null,
    createdAt: input.createdAt ?? null,
    technicianId: input.technicianId == null ? null : requireId('input.technicianId', input.technicianId),
    ...(input.program == null ? {} : { program: input.program }),
    purchaseOrderNumber: optionalText('input.purchaseOrderNumber', input.purchaseOrderNumber, 35),
    reference: optionalText('input.reference', input.reference, 16),
    parts: partsTold('input.parts', input.parts, today),
    ...(input.issues.length === 0 ? {} : { issues: issuesTold('input.issues', input.issues, today) }),
  };
}
