import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, registerEnumType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';

import { cancelExpressReplacement } from '../../actions/express/cancel-express-replacement.js';
import { inspectExpressReplacement } from '../../actions/express/inspect-express-replacement.js';
import { ExpressScan, recordExpressScan } from '../../actions/express/record-express-scan.js';
import { ChargedExtent, InspectedDamage, InspectionCoverage, ReturnedDevice } from '../../db/express/express-enums.js';
import { ExpressReplacement } from '../../db/express/express-replacement.entity.js';
import { expressSource } from '../../db/express/express-source.js';
import { photosMax } from '../../domain/attachments/attachment-refusal.js';
import { optionalText, requiredText } from '../text-argument.js';
import { ExpressMoveNotOpen, ExpressNotFound, ExpressRefused, type ExpressRefusalCode } from './express-problems.js';

registerEnumType(ExpressScan, {
  name: 'ExpressScan',
  description: 'What a carrier’s scan shows.',
  valuesConfig: { DELIVERED: { description: 'The replacement was delivered.' }, HANDED_OVER: { description: 'The original was handed to the carrier.' }, RECEIVED: { description: 'The original was received.' } },
});

@InputType({ description: 'A carrier’s scan.' })
export class RecordExpressScanInput {
  @Field(() => ID, { description: 'The request.' })
  expressReplacementId: string;

  @Field(() => ExpressScan, { description: 'What it shows.' })
  scan: ExpressScan;

  @Field(() => Date, { description: 'When the carrier scanned: that time counts, not when it is entered.' })
  scannedAt: Date;
}

@InputType({ description: 'What the inspection of an original found.' })
export class InspectExpressReplacementInput {
  @Field(() => ID, { description: 'The request.' })
  expressReplacementId: string;

  @Field(() => Int, { description: 'The version of the request when it was read.' })
  expectedVersion: number;

  @Field(() => InspectionCoverage, { nullable: true, description: 'On what ground the repair is covered; absent where nothing covers it.' })
  coveredBy?: InspectionCoverage | null;

  @Field(() => InspectedDamage, { description: 'What damage was found.' })
  damage: InspectedDamage;

  @Field(() => Boolean, { nullable: true, description: 'Whether it may be served out of warranty; absent where that is not known.' })
  outOfWarrantyEligible?: boolean | null;

  @Field(() => ChargedExtent, { nullable: true, description: 'What is charged by the extent of the damage; needed where something is not covered.' })
  extent?: ChargedExtent | null;

  @Field(() => ReturnedDevice, { description: 'Whether the right device came back.' })
  returnedDevice: ReturnedDevice;

  @Field(() => [ID], { defaultValue: [], description: `Photos of the original, at most ${photosMax}: what \`POST /attachments\` answered as fileId, sent for the organisation of the request. At least one where the customer pays for something, or another device came back.` })
  photoFileIds: string[];

  @Field(() => [String], { defaultValue: [], deprecationReason: 'Send the photos themselves and name them in photoFileIds.', description: `Where photos are kept elsewhere, at most ${photosMax} references of 1 to 200 characters.` })
  photoReferences: string[];

  @Field(() => String, { nullable: true, description: 'A note, at most 800 characters.' })
  note?: string | null;
}

@InputType({ description: 'A request to give up.' })
export class CancelExpressReplacementInput {
  @Field(() => ID, { description: 'The request.' })
  expressReplacementId: string;

  @Field(() => Int, { description: 'The version of the request when it was read.' })
  expectedVersion: number;
}

export const ExpressStepResult = createUnionType({
  name: 'ExpressStepResult',
  description: 'The request as it is now, or why the step was refused.',
  types: () => [ExpressReplacement, ExpressNotFound, ExpressMoveNotOpen, ExpressRefused, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

export type StepTaken = { id: string } | { refused: 'MOVE_NOT_OPEN'; state: string } | { refused: 'CHANGED_SINCE'; currentVersion: number } | { refused: ExpressRefusalCode | 'EXPRESS_UNKNOWN' };

/** The request as it is after a step, or the problem. */
export function stepAnswer(taken: StepTaken, context: RequestContext, info: GraphQLResolveInfo): Promise<ExpressReplacement> | Problem {
  if ('id' in taken) return readBack<ExpressReplacement>({ type: 'ExpressReplacement', source: expressSource, id: taken.id }, context, info);
  switch (taken.refused) {
    case 'EXPRESS_UNKNOWN':
      return ExpressNotFound.of('request');
    case 'MOVE_NOT_OPEN':
      return ExpressMoveNotOpen.in(taken.state);
    case 'CHANGED_SINCE':
      return VersionConflict.at(taken.currentVersion);
    default:
      return ExpressRefused.because(taken.refused);
  }
}

@Resolver()
export class ExpressStepsMutation {
  @Mutation(() => ExpressStepResult, { description: 'Records a carrier’s scan at the time of the scan; the first of its kind holds, and the same one again changes nothing.' })
  async recordExpressScan(@Arg('input', () => RecordExpressScanInput, { description: 'The scan.' }) { expressReplacementId, scan, scannedAt }: RecordExpressScanInput, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<ExpressReplacement | Problem> {
    return stepAnswer(await recordExpressScan(context, { expressReplacementId: requireId('input.expressReplacementId', expressReplacementId), scan, scannedAt }), context, info);
  }

  @Mutation(() => ExpressStepResult, { description: 'Records what the inspection of an original found: what covers it, what damage, and what is charged by its extent.' })
  async inspectExpressReplacement(@Arg('input', () => InspectExpressReplacementInput, { description: 'The findings.' }) input: InspectExpressReplacementInput, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<ExpressReplacement | Problem> {
    if (input.photoFileIds.length > photosMax) throw badUserInput('input.photoFileIds', `has more than ${photosMax} ids`);
    if (input.photoReferences.length > photosMax) throw badUserInput('input.photoReferences', `has more than ${photosMax} references`);
    const { expectedVersion, coveredBy = null, damage, outOfWarrantyEligible = null, extent = null, returnedDevice } = input;
    const taken = await inspectExpressReplacement(context, {
      ...{ expectedVersion, coveredBy, damage, outOfWarrantyEligible, extent, returnedDevice },
      expressReplacementId: requireId('input.expressReplacementId', input.expressReplacementId),
      photoFileIds: input.photoFileIds.map((id, index) => requireId(`input.photoFileIds[${index}]`, id)),
      photoReferences: input.photoReferences.map((reference, index) => requiredText(`input.photoReferences[${index}]`, reference, 200)),
      note: optionalText('input.note', input.note, 800),
    });
    return stepAnswer(taken, context, info);
  }

  @Mutation(() => ExpressStepResult, { description: 'Gives a request up before anything has shipped; the card is freed.' })
  async cancelExpressReplacement(@Arg('input', () => CancelExpressReplacementInput, { description: 'The request.' }) { expressReplacementId, expectedVersion }: CancelExpressReplacementInput, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<ExpressReplacement | Problem> {
    return stepAnswer(await cancelExpressReplacement(context, { expressReplacementId: requireId('input.expressReplacementId', expressReplacementId), expectedVersion }), context, info);
  }
}
