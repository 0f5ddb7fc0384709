import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Ctx, Field, FieldResolver, ID, Info, InputType, Mutation, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { recordCoverages, registerDevices } from '../../actions/devices/register-devices.js';
import { Device } from '../../db/device.entity.js';
import { coverageRow, CoverageRowInput, deviceRow, DeviceRowInput } from './device-row.input.js';
import { answerOf, DeviceRowAnswer, DeviceRowsResult } from './device-row-answers.js';
import { loadDevice } from './load-devices.js';

export const rowsMax = 500;

@InputType({ description: 'Devices to register, or to change.' })
export class RegisterDevicesInput {
  @Field(() => ID, { nullable: true, description: 'The organisation whose installed base it is; your own when absent.' })
  organizationId?: string | null;

  @Field(() => [DeviceRowInput], { description: `1 to ${rowsMax} devices.` })
  rows: DeviceRowInput[];
}

@InputType({ description: 'Coverages to record.' })
export class RecordCoveragesInput {
  @Field(() => ID, { nullable: true, description: 'The organisation whose devices they are of; your own when absent.' })
  organizationId?: string | null;

  @Field(() => [CoverageRowInput], { description: `1 to ${rowsMax} coverages, several of one device among them.` })
  rows: CoverageRowInput[];
}

@Resolver(() => DeviceRowAnswer)
export class RegisterDevicesMutation {
  @Mutation(() => DeviceRowsResult, { description: 'Registers devices in an installed base, and changes what is told of known ones. Each row is taken or rejected by itself; a row told twice has one effect.' })
  async registerDevices(@Arg('input', () => RegisterDevicesInput, { description: 'The devices.' }) { organizationId, rows }: RegisterDevicesInput, @Ctx() context: RequestContext): Promise<typeof DeviceRowsResult> {
    requireRows(rows);
    const told = rows.map((row, index) => deviceRow(`input.rows[${index}]`, row));
    return answerOf(await registerDevices(context, { organizationId: idOf(organizationId), rows: told }), told.map(({ serialNumber }) => serialNumber));
  }

  @Mutation(() => DeviceRowsResult, { description: 'Records coverages of devices that are known. Each row is taken or rejected by itself; a coverage told twice is one.' })
  async recordCoverages(@Arg('input', () => RecordCoveragesInput, { description: 'The coverages.' }) { organizationId, rows }: RecordCoveragesInput, @Ctx() context: RequestContext): Promise<typeof DeviceRowsResult> {
    requireRows(rows);
    const told = rows.map((row, index) => coverageRow(`input.rows[${index}]`, row));
    return answerOf(await recordCoverages(context, { organizationId: idOf(organizationId), rows: told }), told.map(({ serialNumber }) => serialNumber));
  }

  @FieldResolver(() => Device, { nullable: true, description: 'The device as it is now; null when the row was rejected.' })
  device(@Root() { deviceId }: DeviceRowAnswer, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> | null {
    return deviceId === null ? null : loadDevice(context, deviceId, Selection.of(info));
  }
}

export function requireRows(rows: readonly unknown[]): void {
  if (rows.length === 0 || rows.length > rowsMax) throw badUserInput('input.rows', `has ${rows.length} rows; 1 to ${rowsMax} are taken at once, more go through a file`);
}

export function idOf(organizationId: string | null | undefined): string | null {
  return organizationId == null ? null : requireId('input.organizationId', organizationId);
}
