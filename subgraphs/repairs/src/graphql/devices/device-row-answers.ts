import 'reflect-metadata';

import { createUnionType, Field, Int, ObjectType, registerEnumType } from 'type-graphql';

import { Problem } from '@platform/kit/graphql/problem.js';

import type { DevicesRegistered } from '../../actions/devices/register-devices.js';
import { DeviceRowOutcome } from '../../actions/devices/taken-row.js';
import { SerialNumberScalar } from '../../db/identifier-scalars.js';
import { DeviceRowCode } from '../../domain/devices/device-effect.js';

registerEnumType(DeviceRowOutcome, {
  name: 'DeviceRowOutcome',
  description: 'What became of a row.',
  valuesConfig: {
    REGISTERED: { description: 'The device was entered into the installed base.' },
    CHANGED: { description: 'The device, or a coverage of it, is known better or otherwise than before.' },
    UNCHANGED: { description: 'The row says what is known.' },
    REJECTED: { description: 'Nothing of the row was taken; its problems say why.' },
  },
});
registerEnumType(DeviceRowCode, {
  name: 'DeviceRowCode',
  description: 'Why a row of an installed base was rejected.',
  valuesConfig: {
    DEVICE_UNKNOWN: { description: 'The organisation has no device with this serial number.' },
    DEVICE_REPLACED: { description: 'The device was replaced by another.' },
    IDENTIFIER_TAKEN: { description: 'Another device of the organisation has this number.' },
    CONTRADICTS_RECORD: { description: 'The device is recorded with another number, which a row does not change.' },
    SAME_IDENTIFIER: { description: 'The second IMEI is the first one again.' },
    IN_THE_FUTURE: { description: 'The date has not yet come.' },
    ENDS_BEFORE_START: { description: 'The coverage would end before it starts.' },
    PROVIDER_MISSING: { description: 'Another maker’s warranty names no provider.' },
    PROOF_INCOMPLETE: { description: 'A proof of purchase has a date and no reference.' },
  },
});

@ObjectType({ description: 'One reason for which a row was rejected.', simpleResolvers: true })
export class DeviceRowProblem {
  @Field(() => String, { description: 'The field of the row, as imei or coverage.endsOn.' })
  field: string;

  @Field(() => DeviceRowCode, { description: 'The reason as a code.' })
  code: DeviceRowCode;

  @Field(() => String, { description: 'The reason as a sentence, in English.' })
  reason: string;
}

@ObjectType({ description: 'What became of one row.', simpleResolvers: true })
export class DeviceRowAnswer {
  @Field(() => SerialNumberScalar, { description: 'The row’s serial number.' })
  serialNumber: string;

  @Field(() => DeviceRowOutcome, { description: 'What became of it.' })
  outcome: DeviceRowOutcome;

  /** Its id; the device is read when it is asked for. */
  deviceId: string | null;

  @Field(() => [DeviceRowProblem], { description: 'Every reason for which it was rejected; empty when it was not.' })
  problems: readonly DeviceRowProblem[];
}

@ObjectType({ description: 'What became of the rows, in their order.', simpleResolvers: true })
export class DeviceRowsTaken {
  @Field(() => Int, { description: 'Rows that entered a device into the installed base.' })
  registered: number;

  @Field(() => Int, { description: 'Rows that changed what is known.' })
  changed: number;

  @Field(() => Int, { description: 'Rows that say what is known.' })
  unchanged: number;

  @Field(() => Int, { description: 'Rows of which nothing was taken.' })
  rejected: number;

  @Field(() => [DeviceRowAnswer], { description: 'Each row by itself.' })
  rows: DeviceRowAnswer[];
}

@ObjectType({ implements: Problem, description: 'There is no such organisation that you may act for.' })
export class DeviceOrganizationNotFound extends Problem {
  readonly __typename = 'DeviceOrganizationNotFound';
  override message = 'There is no such organisation.';
}

export const DeviceRowsResult = createUnionType({
  name: 'DeviceRowsResult',
  description: 'What became of the rows, or why none was looked at.',
  types: () => [DeviceRowsTaken, DeviceOrganizationNotFound] as const,
  resolveType: (value) => ('__typename' in value ? value.__typename : 'DeviceRowsTaken'),
});

export function answerOf(registered: DevicesRegistered, serialNumbers: readonly string[]): DeviceRowsTaken | DeviceOrganizationNotFound {
  if ('refused' in registered) return new DeviceOrganizationNotFound();
  const rows = registered.taken.map((row, index) => ({
    ...{ serialNumber: serialNumbers[index]!, outcome: row.outcome },
    ...(row.outcome === 'REJECTED' ? { deviceId: null, problems: row.problems } : { deviceId: row.deviceId, problems: [] }),
  }));
  const count = (outcome: DeviceRowOutcome): number => rows.filter((row) => row.outcome === outcome).length;
  return { registered: count('REGISTERED'), changed: count('CHANGED'), unchanged: count('UNCHANGED'), rejected: count('REJECTED'), rows };
}

