import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, FieldResolver, ID, Info, InputType, Mutation, ObjectType, registerEnumType, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Problem } from '@platform/kit/graphql/problem.js';
import { LocalDateScalar } from '@platform/kit/graphql/scalars.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { recordReplacement } from '../../actions/devices/record-replacement.js';
import { Device } from '../../db/device.entity.js';
import { ReplacementGround } from '../../db/devices/device-enums.js';
import { ImeiScalar, SerialNumberScalar } from '../../db/identifier-scalars.js';
import { loadDevice } from './load-devices.js';

@InputType({ description: 'That a device stands in for another.' })
export class RecordReplacementInput {
  @Field(() => ID, { description: 'The original.' })
  originalId: string;

  @Field(() => SerialNumberScalar, { description: 'The serial number of the device that stands in for it; a new one becomes a device like the original.' })
  replacementSerialNumber: string;

  @Field(() => ImeiScalar, { nullable: true, description: 'Its IMEI, when it has one.' })
  replacementImei?: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: 'When; today when absent, never in the future.' })
  replacedOn?: string | null;

  @Field(() => ReplacementGround, { description: 'How it came to be replaced.' })
  ground: ReplacementGround;
}

const reasons = {
  SAME_DEVICE: 'A device does not stand in for itself.',
  ALREADY_REPLACED: 'Another device stands in for the original already.',
  REPLACES_ANOTHER: 'The device stands in for another already.',
  MAKES_A_RING: 'The original stands in for that device.',
  REPLACEMENT_RETIRED: 'The device that was to stand in is no longer in use.',
  IMEI_DIFFERS: 'The device is recorded with another IMEI.',
  IN_THE_FUTURE: 'The date has not yet come.',
} as const;
const ReplacementRefusal = Object.fromEntries(Object.keys(reasons).map((code) => [code, code])) as { [Code in keyof typeof reasons]: Code };
registerEnumType(ReplacementRefusal, {
  name: 'ReplacementRefusal',
  description: 'Why a device cannot be recorded as the replacement of another.',
  valuesConfig: Object.fromEntries(Object.entries(reasons).map(([code, description]) => [code, { description }])),
});

@ObjectType({ implements: Problem, description: 'The two devices cannot be linked; nothing was changed.', simpleResolvers: true })
export class ReplacementRefused extends Problem {
  readonly __typename = 'ReplacementRefused';

  @Field(() => ReplacementRefusal, { description: 'The reason as a code.' })
  reason: keyof typeof reasons;

  static because(reason: keyof typeof reasons): ReplacementRefused {
    return Object.assign(new ReplacementRefused(), { reason, message: reasons[reason] });
  }
}

@ObjectType({ implements: Problem, description: 'There is no such device that you may act on.' })
export class DeviceNotFound extends Problem {
  readonly __typename = 'DeviceNotFound';
  override message = 'There is no such device.';
}

@ObjectType({ description: 'The device that stands in for the original from now on.' })
export class ReplacementRecorded {
  replacementId: string;
}

const RecordReplacementResult = createUnionType({
  name: 'RecordReplacementResult',
  description: 'The replacement, or why none was recorded.',
  types: () => [ReplacementRecorded, DeviceNotFound, ReplacementRefused] as const,
  resolveType: (value) => ('__typename' in value ? value.__typename : 'ReplacementRecorded'),
});

@Resolver(() => ReplacementRecorded)
export class RecordReplacementMutation {
  @Mutation(() => RecordReplacementResult, { description: 'Records that a device stands in for another, where the swap itself was not made here: the original leaves the installed base, the replacement takes its place.' })
  async recordReplacement(
    @Arg('input', () => RecordReplacementInput, { description: 'The two devices.' }) input: RecordReplacementInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 255 characters: sent again, it has no second effect and gets the same answer.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
  ): Promise<typeof RecordReplacementResult> {
    const recorded = await recordReplacement(context, idempotencyKey, {
      originalId: requireId('input.originalId', input.originalId),
      replacement: { serialNumber: input.replacementSerialNumber, imei: input.replacementImei ?? null },
      replacedOn: input.replacedOn ?? null,
      ground: input.ground,
    });
    if ('replacementId' in recorded) return recorded;
    return recorded.refused === 'ORIGINAL_UNKNOWN' ? new DeviceNotFound() : ReplacementRefused.because(recorded.refused);
  }

  @FieldResolver(() => Device, { description: 'It.' })
  async replacement(@Root() { replacementId }: ReplacementRecorded, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing> {
    return (await loadDevice(context, replacementId, Selection.of(info)))!;
  }
}
