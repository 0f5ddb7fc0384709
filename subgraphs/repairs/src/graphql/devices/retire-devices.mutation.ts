import 'reflect-metadata';

import { Arg, createUnionType, Ctx, Field, ID, InputType, Mutation, ObjectType, registerEnumType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';

import { retireDevices } from '../../actions/devices/retire-devices.js';
import { RetirementReason } from '../../db/devices/device-enums.js';
import { SerialNumberScalar } from '../../db/identifier-scalars.js';
import { DeviceOrganizationNotFound } from './device-row-answers.js';
import { idOf, rowsMax } from './register-devices.mutation.js';

const RetirementOutcome = { RETIRED: 'RETIRED', UNCHANGED: 'UNCHANGED', UNKNOWN: 'UNKNOWN' } as const;
registerEnumType(RetirementOutcome, {
  name: 'RetirementOutcome',
  description: 'What became of a device that was to be retired.',
  valuesConfig: { RETIRED: { description: 'It is out of the installed base.' }, UNCHANGED: { description: 'It was out already.' }, UNKNOWN: { description: 'The organisation has no such device.' } },
});

@InputType({ description: 'Devices that are no longer in use.' })
export class RetireDevicesInput {
  @Field(() => ID, { nullable: true, description: 'The organisation whose devices they are; your own when absent.' })
  organizationId?: string | null;

  @Field(() => [SerialNumberScalar], { description: `1 to ${rowsMax} serial numbers.` })
  serialNumbers: string[];

  @Field(() => LocalDateScalar, { nullable: true, description: 'Since when; today when absent, never in the future.' })
  retiredOn?: string | null;

  @Field(() => RetirementReason, { description: 'Why. What was replaced is retired by its replacement, so REPLACED is not taken here.' })
  reason: RetirementReason;
}

@ObjectType({ description: 'What became of one device.', simpleResolvers: true })
export class RetiredDevice {
  @Field(() => SerialNumberScalar, { description: 'Its serial number.' })
  serialNumber: string;

  @Field(() => RetirementOutcome, { description: 'What became of it.' })
  outcome: keyof typeof RetirementOutcome;
}

@ObjectType({ description: 'What became of the devices, in their order.', simpleResolvers: true })
export class DevicesRetired {
  @Field(() => [RetiredDevice], { description: 'Each device by itself.' })
  rows: RetiredDevice[];
}

const RetireDevicesResult = createUnionType({
  name: 'RetireDevicesResult',
  description: 'What became of the devices, or why none was looked at.',
  types: () => [DevicesRetired, DeviceOrganizationNotFound] as const,
  resolveType: (value) => ('__typename' in value ? value.__typename : 'DevicesRetired'),
});

@Resolver()
export class RetireDevicesMutation {
  @Mutation(() => RetireDevicesResult, { description: 'Takes devices out of an installed base; what is known of them stays, and registering one again brings it back.' })
  async retireDevices(@Arg('input', () => RetireDevicesInput, { description: 'The devices.' }) { organizationId, serialNumbers, retiredOn, reason }: RetireDevicesInput, @Ctx() context: RequestContext): Promise<typeof RetireDevicesResult> {
    if (serialNumbers.length === 0 || serialNumbers.length > rowsMax) throw badUserInput('input.serialNumbers', `has ${serialNumbers.length} devices; 1 to ${rowsMax} are taken at once`);
    if (reason === 'REPLACED') throw badUserInput('input.reason', 'is told by the replacement; record that instead');
    const retired = await retireDevices(context, { organizationId: idOf(organizationId), serialNumbers, retiredOn: retiredOn ?? null, reason });
    if ('rows' in retired) return { rows: [...retired.rows] };
    if (retired.refused === 'IN_THE_FUTURE') throw badUserInput('input.retiredOn', 'has not yet come');
    return new DeviceOrganizationNotFound();
  }
}
