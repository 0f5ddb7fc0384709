import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';

import { noteArrival } from '../../../actions/repairs/trips/note-arrival.js';
import { type DeviceToSend, sendDevice } from '../../../actions/repairs/trips/send-device.js';
import { CarrierCodeScalar, TrackingNumberScalar } from '../../../db/identifier-scalars.js';
import { Repair } from '../../../db/repairs/repair.entity.js';
import { JourneyLeg } from '../../../db/repairs/trip-enums.js';
import { requireTracking } from '../../tracking-argument.js';
import { problemOf } from '../problem-of.js';
import { readRepairBack } from '../read-repair-back.js';
import { RepairNotFound, RepairNotOpen } from '../repair.problems.js';
import { RepairTripRefused } from './trip-refused.problem.js';

@InputType({ description: 'A way of the device of a repair by mail or with pick-up.' })
export class SendRepairDeviceInput {
  @Field(() => ID, { description: 'The repair.' })
  repairId: string;

  @Field(() => Int, { description: 'The version of the repair when it was read.' })
  expectedVersion: number;

  @Field(() => JourneyLeg, { description: 'Which way.' })
  leg: JourneyLeg;

  @Field(() => CarrierCodeScalar, { nullable: true, description: 'Who carries it; told together with its number.' })
  carrierCode?: string | null;

  @Field(() => TrackingNumberScalar, { nullable: true, description: 'Its number at the carrier, held against the carrier’s check digit.' })
  trackingNumber?: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was sent; now when absent, never in the future nor before what was told last.' })
  sentAt?: Date | null;
}

@InputType({ description: 'The arrival of a device that is under way.' })
export class NoteRepairArrivalInput {
  @Field(() => ID, { description: 'The repair.' })
  repairId: string;

  @Field(() => Int, { description: 'The version of the repair when it was read.' })
  expectedVersion: number;

  @Field(() => Date, { nullable: true, description: 'When it arrived; now when absent, never in the future nor before it was sent.' })
  arrivedAt?: Date | null;
}

const answers = [Repair, RepairNotFound, VersionConflict, RepairNotOpen, RepairTripRefused] as const;
const SendRepairDeviceResult = createUnionType({ name: 'SendRepairDeviceResult', description: 'The repair, or why the way was not taken in.', types: () => answers, resolveType: nameOfAnswer });
const NoteRepairArrivalResult = createUnionType({ name: 'NoteRepairArrivalResult', description: 'The repair, or why the arrival was not taken in.', types: () => answers, resolveType: nameOfAnswer });

@Resolver()
export class RepairTripsMutation {
  @Mutation(() => SendRepairDeviceResult, { description: 'Enters that the device of an open repair by mail (MINS, MINC, WUMS, WUMC) or with pick-up (OSCR) was sent to the repair centre, or back from it. While it is away the clock stands, and the repair is not completed.' })
  async sendRepairDevice(
    @Arg('input', () => SendRepairDeviceInput, { description: 'The way.' }) { repairId, expectedVersion, leg, sentAt = null, ...told }: SendRepairDeviceInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Repair | Problem> {
    const answer = await sendDevice(context, { repairId: requireId('input.repairId', repairId), expectedVersion, leg, tracking: trackingOf(told), sentAt });
    return 'refused' in answer ? problemOf(answer) : readRepairBack(answer.repairId, context, info);
  }

  @Mutation(() => NoteRepairArrivalResult, { description: 'Enters that the device of an open repair arrived where it was sent to last: at the repair centre, at the location or at the customer’s.' })
  async noteRepairArrival(
    @Arg('input', () => NoteRepairArrivalInput, { description: 'The arrival.' }) { repairId, expectedVersion, arrivedAt = null }: NoteRepairArrivalInput,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Repair | Problem> {
    const answer = await noteArrival(context, { repairId: requireId('input.repairId', repairId), expectedVersion, arrivedAt });
    return 'refused' in answer ? problemOf(answer) : readRepairBack(answer.repairId, context, info);
  }
}

function trackingOf({ carrierCode, trackingNumber }: Pick<SendRepairDeviceInput, 'carrierCode' | 'trackingNumber'>): DeviceToSend['tracking'] {
  if (carrierCode == null && trackingNumber == null) return null;
  if (carrierCode == null) throw badUserInput('input.carrierCode', 'is missing: a number is told with its carrier');
  if (trackingNumber == null) throw badUserInput('input.trackingNumber', 'is missing: a carrier is told with its number');
  return requireTracking('input', { carrierCode, trackingNumber });
}
