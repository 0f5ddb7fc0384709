import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';

import { type ShipmentToSubmit, submitBulkReturn, type Submission } from '../../../actions/returns/packing/submit-bulk-return.js';
import { CarrierCodeScalar, TrackingNumberScalar } from '../../../db/identifier-scalars.js';
import { BulkReturn } from '../../../db/returns/bulk-return.entity.js';
import { boxesMax } from '../../../domain/returns/packages/packing-refusal.js';
import { optionalText } from '../../text-argument.js';
import { requireTracking } from '../../tracking-argument.js';
import { readWritten } from '../read-return.js';
import { BoxesDiffer, BulkReturnEmpty, BulkReturnNotFound, BulkReturnNotOpen, HandoverTimeImpossible, TrackingNumberTaken, unchangedProblem } from './packing-problems.js';

const millimetresMax = 3_000;
const gramsMax = 1_000_000;

@InputType({ description: 'A box as it was measured.' })
export class MeasuredBoxInput {
  @Field(() => Int, { description: `Its number, 1 to ${boxesMax}.` })
  number: number;

  @Field(() => Int, { description: `Length in millimetres, 1 to ${millimetresMax}.` })
  lengthMm: number;

  @Field(() => Int, { description: `Width in millimetres, 1 to ${millimetresMax}.` })
  widthMm: number;

  @Field(() => Int, { description: `Height in millimetres, 1 to ${millimetresMax}.` })
  heightMm: number;

  @Field(() => Int, { description: `Weight in grams, 1 to ${gramsMax}.` })
  weightGrams: number;
}

@InputType({ description: 'A shipment of returns that its carrier took.' })
export class SubmitBulkReturnInput {
  @Field(() => ID, { description: 'The shipment.' })
  bulkReturnId: string;

  @Field(() => Int, { description: 'The version of the shipment that you have read.' })
  expectedVersion: number;

  @Field(() => CarrierCodeScalar, { description: 'Who carries it.' })
  carrierCode: string;

  @Field(() => TrackingNumberScalar, { description: 'The carrier’s number of it.' })
  trackingNumber: string;

  @Field(() => Date, { nullable: true, description: 'When the carrier took it; now when absent, never in the future nor before packing began.' })
  handedOverAt?: Date | null;

  @Field(() => [MeasuredBoxInput], { description: 'Every box that holds something, each once; box 0 is none.' })
  boxes: MeasuredBoxInput[];

  @Field(() => String, { nullable: true, description: 'A note to the depot, at most 800 characters.' })
  note?: string | null;
}

const SubmitBulkReturnResult = createUnionType({
  name: 'SubmitBulkReturnResult',
  description: 'The shipment that was sent, or why it was not.',
  types: () => [BulkReturn, BulkReturnNotFound, BulkReturnNotOpen, BulkReturnEmpty, BoxesDiffer, HandoverTimeImpossible, TrackingNumberTaken, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class SubmitBulkReturnMutation {
  @Mutation(() => SubmitBulkReturnResult, { description: 'Enters that a shipment was handed over to its carrier: what lies in it is on its way. Its packing list can then be had as GET /reports/packing-list.pdf.' })
  async submitBulkReturn(
    @Arg('input', () => SubmitBulkReturnInput, { description: 'The shipment.' }) input: SubmitBulkReturnInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 255 characters: sent again, it has no second effect and gets the same answer.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BulkReturn | Problem> {
    const submission = await submitBulkReturn(context, idempotencyKey, checked(input));
    return 'refused' in submission ? problemOf(submission) : readWritten('BulkReturn', submission.bulkReturnId, { context, info });
  }
}

function problemOf(submission: Exclude<Submission, { bulkReturnId: string; refused?: undefined }>): Problem {
  if (!('refused' in submission)) throw new Error('A shipment that was sent is no problem.');
  switch (submission.refused) {
    case 'EMPTY':
      return new BulkReturnEmpty();
    case 'HANDED_OVER_IN_THE_FUTURE':
      return HandoverTimeImpossible.because('handedOverAt lies in the future.');
    case 'HANDED_OVER_BEFORE_PACKING':
      return HandoverTimeImpossible.because('handedOverAt lies before packing began.');
    case 'BOXES_DIFFER':
      return BoxesDiffer.as({ unmeasured: submission.unmeasured, empty: submission.empty });
    case 'TRACKING_NUMBER_TAKEN':
      return TrackingNumberTaken.by(submission.bulkReturnId);
    default:
      return unchangedProblem(submission);
  }
}

function checked(input: SubmitBulkReturnInput): ShipmentToSubmit {
  const numbers = input.boxes.map(({ number }) => number);
  if (new Set(numbers).size < numbers.length) throw badUserInput('input.boxes', 'measures a box twice');
  return {
    bulkReturnId: requireId('input.bulkReturnId', input.bulkReturnId),
    expectedVersion: input.expectedVersion,
    ...requireTracking('input', input),
    handedOverAt: input.handedOverAt ?? null,
    boxes: input.boxes.map((box, index) => checkedBox(`input.boxes[${index}]`, box)),
    note: optionalText('input.note', input.note, 800),
  };
}

function checkedBox(field: string, box: MeasuredBoxInput): MeasuredBoxInput {
  const limits = { number: boxesMax, lengthMm: millimetresMax, widthMm: millimetresMax, heightMm: millimetresMax, weightGrams: gramsMax } as const;
  for (const [name, max] of Object.entries(limits) as [keyof typeof limits, number][]) {
    if (box[name] < 1 || box[name] > max) throw badUserInput(`${field}.${name}`, `is not 1 to ${max}`);
  }
  return { ...box };
}
