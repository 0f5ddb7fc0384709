import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';

import { inspectReturn, type Inspected } from '../../../actions/returns/depot/inspect-return.js';
import { photosMax } from '../../../domain/attachments/attachment-refusal.js';
import { ReturnOrder } from '../../../db/returns/return-order.entity.js';
import { DamageExtent, ReturnDiscrepancy, ReturnVerdict } from '../../../domain/returns/return-words.js';
import { optionalText, requiredText } from '../../text-argument.js';
import { readWritten } from '../read-return.js';
import { ReturnOrderNotFound, ReturnStateForbids } from '../return-problems.js';
import { ReturnInspectionRefused } from './depot-problems.js';

@InputType({ description: 'What an inspector found of a return.' })
export class InspectReturnInput {
  @Field(() => ID, { description: 'The return.' })
  returnId: string;

  @Field(() => Int, { description: 'The version of the return that you have read.' })
  expectedVersion: number;

  @Field(() => ReturnVerdict, { description: 'Whether it is what was owed.' })
  verdict: ReturnVerdict;

  @Field(() => DamageExtent, { description: 'How far it is damaged beyond its fault.' })
  extent: DamageExtent;

  @Field(() => [ReturnDiscrepancy], { defaultValue: [], description: 'What differs from what was expected, each once.' })
  discrepancies: ReturnDiscrepancy[];

  @Field(() => [ID], { defaultValue: [], description: `Photos of what came back, at most ${photosMax}: what \`POST /attachments\` answered as fileId, sent for the organisation of the return.` })
  photoFileIds: string[];

  @Field(() => [String], { defaultValue: [], deprecationReason: 'Send the photos themselves and name them in photoFileIds.', description: `Where photos are kept elsewhere, up to ${photosMax} references of 1 to 200 characters.` })
  photoReferences: string[];

  @Field(() => String, { nullable: true, description: 'What else was seen, at most 800 characters.' })
  note?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether the defective one turned out not to be under warranty: what was had for nothing is then charged at its exchange price.' })
  outOfWarranty: boolean;
}

const InspectReturnResult = createUnionType({
  name: 'InspectReturnResult',
  description: 'The return with what was found, or why that was not entered.',
  types: () => [ReturnOrder, ReturnOrderNotFound, ReturnStateForbids, ReturnInspectionRefused, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class InspectReturnMutation {
  @Mutation(() => InspectReturnResult, { description: 'Enters what an inspector found of a return that was received. An empty box, another part, or damage beyond what may be returned cannot be accepted.' })
  async inspectReturn(@Arg('input', () => InspectReturnInput, { description: 'What was found.' }) input: InspectReturnInput, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<ReturnOrder | Problem> {
    const { returnId, expectedVersion, verdict, extent, discrepancies, photoFileIds, photoReferences, note, outOfWarranty } = input;
    if (photoFileIds.length > photosMax) throw badUserInput('input.photoFileIds', `has more than ${photosMax} ids`);
    if (photoReferences.length > photosMax) throw badUserInput('input.photoReferences', `names more than ${photosMax} photos`);
    const inspected = await inspectReturn(context, {
      ...{ returnId: requireId('input.returnId', returnId), expectedVersion, verdict, extent, discrepancies: [...new Set(discrepancies)] },
      photoFileIds: photoFileIds.map((id, index) => requireId(`input.photoFileIds[${index}]`, id)),
      photoReferences: photoReferences.map((reference, index) => requiredText(`input.photoReferences[${index}]`, reference, 200)),
      note: optionalText('input.note', note, 800),
      outOfWarranty,
    });
    return 'refused' in inspected ? problemOf(inspected) : readWritten('ReturnOrder', inspected.returnId, { context, info });
  }
}

function problemOf(inspected: Exclude<Inspected, { returnId: string }>): Problem {
  switch (inspected.refused) {
    case 'RETURN_UNKNOWN':
      return new ReturnOrderNotFound();
    case 'CHANGED_SINCE':
      return VersionConflict.at(inspected.currentVersion);
    case 'STATE_FORBIDS':
      return ReturnStateForbids.in(inspected.state);
    default:
      return ReturnInspectionRefused.because(inspected.refused);
  }
}
