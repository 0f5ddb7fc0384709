import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';

import { cancelBulkReturn } from '../../../actions/returns/packing/cancel-bulk-return.js';
import { openBulkReturn } from '../../../actions/returns/packing/open-bulk-return.js';
import { type LineToPack, packReturns } from '../../../actions/returns/packing/pack-returns.js';
import { unpackReturn } from '../../../actions/returns/packing/unpack-return.js';
import { ModuleSerialNumberScalar, ReturnOrderNumberScalar } from '../../../db/identifier-scalars.js';
import { BulkReturn } from '../../../db/returns/bulk-return.entity.js';
import { boxesMax, packedMax } from '../../../domain/returns/packages/packing-refusal.js';
import { readWritten } from '../read-return.js';
import { BulkReturnAlreadyOpen, BulkReturnNotFound, BulkReturnNotOpen, ReturnLocationNotFound, ReturnNotPackedHere, ReturnsNotPackable, ShipmentTooLarge, unchangedProblem } from './packing-problems.js';

@InputType({ description: 'A return to pack.' })
export class PackedLineInput {
  @Field(() => ReturnOrderNumberScalar, { description: 'Its number.' })
  returnOrderNumber: string;

  @Field(() => ModuleSerialNumberScalar, { nullable: true, description: 'The serial number read off it; one that is not expected is refused.' })
  serialNumber?: string | null;

  @Field(() => Int, { description: `The box it goes into, 1 to ${boxesMax}; 0 when it travels for itself.` })
  boxNumber: number;
}

@InputType({ description: 'Returns to pack into a shipment.' })
export class PackReturnsInput {
  @Field(() => ID, { description: 'The shipment.' })
  bulkReturnId: string;

  @Field(() => [PackedLineInput], { description: `1 to ${packedMax} returns, each once.` })
  lines: PackedLineInput[];
}

const OpenBulkReturnResult = createUnionType({
  name: 'OpenBulkReturnResult',
  description: 'The shipment, or why none was begun.',
  types: () => [BulkReturn, ReturnLocationNotFound, BulkReturnAlreadyOpen] as const,
  resolveType: nameOfAnswer,
});

const PackReturnsResult = createUnionType({
  name: 'PackReturnsResult',
  description: 'The shipment with what was packed, or why nothing was.',
  types: () => [BulkReturn, BulkReturnNotFound, BulkReturnNotOpen, ReturnsNotPackable, ShipmentTooLarge] as const,
  resolveType: nameOfAnswer,
});

const UnpackReturnResult = createUnionType({
  name: 'UnpackReturnResult',
  description: 'The shipment without the return, or why it stayed.',
  types: () => [BulkReturn, BulkReturnNotFound, BulkReturnNotOpen, ReturnNotPackedHere] as const,
  resolveType: nameOfAnswer,
});

const CancelBulkReturnResult = createUnionType({
  name: 'CancelBulkReturnResult',
  description: 'The shipment that was given up, or why it was not.',
  types: () => [BulkReturn, BulkReturnNotFound, BulkReturnNotOpen, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class PackReturnsMutation {
  @Mutation(() => OpenBulkReturnResult, { description: 'Begins a shipment of returns at a service location. A place packs one at a time.' })
  async openBulkReturn(
    @Arg('locationId', () => ID, { description: 'The service location.' }) locationId: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BulkReturn | Problem> {
    const opening = await openBulkReturn(context, { locationId: requireId('locationId', locationId) });
    if (!('refused' in opening)) return readWritten('BulkReturn', opening.bulkReturnId, { context, info });
    return opening.refused === 'ALREADY_OPEN' ? BulkReturnAlreadyOpen.as(opening.bulkReturnId) : new ReturnLocationNotFound();
  }

  @Mutation(() => PackReturnsResult, { description: 'Puts returns into boxes of a shipment, all of them or none. A return that lies there already is put into the named box.' })
  async packReturns(@Arg('input', () => PackReturnsInput, { description: 'What to pack.' }) input: PackReturnsInput, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<BulkReturn | Problem> {
    const packed = await packReturns(context, { bulkReturnId: requireId('input.bulkReturnId', input.bulkReturnId), lines: checkedLines(input.lines) });
    if (!('refused' in packed)) return readWritten('BulkReturn', packed.bulkReturnId, { context, info });
    if (packed.refused === 'NOT_PACKABLE') return ReturnsNotPackable.these(packed.lines);
    return packed.refused === 'TOO_MANY_LINES' ? ShipmentTooLarge.above(packedMax) : unchangedProblem(packed);
  }

  @Mutation(() => UnpackReturnResult, { description: 'Takes a return out of a shipment that has not left.' })
  async unpackReturn(
    @Arg('bulkReturnId', () => ID, { description: 'The shipment.' }) bulkReturnId: string,
    @Arg('returnId', () => ID, { description: 'The return.' }) returnId: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BulkReturn | Problem> {
    const unpacked = await unpackReturn(context, { bulkReturnId: requireId('bulkReturnId', bulkReturnId), returnId: requireId('returnId', returnId) });
    if (!('refused' in unpacked)) return readWritten('BulkReturn', unpacked.bulkReturnId, { context, info });
    return unpacked.refused === 'NOT_PACKED_HERE' ? new ReturnNotPackedHere() : unchangedProblem(unpacked);
  }

  @Mutation(() => CancelBulkReturnResult, { description: 'Gives a shipment up that has not left; what lay in it is open again.' })
  async cancelBulkReturn(
    @Arg('bulkReturnId', () => ID, { description: 'The shipment.' }) bulkReturnId: string,
    @Arg('expectedVersion', () => Int, { description: 'The version of the shipment that you have read.' }) expectedVersion: number,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<BulkReturn | Problem> {
    const cancelled = await cancelBulkReturn(context, { bulkReturnId: requireId('bulkReturnId', bulkReturnId), expectedVersion });
    return 'refused' in cancelled ? unchangedProblem(cancelled) : readWritten('BulkReturn', cancelled.bulkReturnId, { context, info });
  }
}

/** A list that no shipment could hold is refused before anything is looked up. */
function checkedLines(lines: readonly PackedLineInput[]): LineToPack[] {
  if (lines.length < 1 || lines.length > packedMax) throw badUserInput('input.lines', `names ${lines.length} returns; a shipment holds 1 to ${packedMax}`);
  return lines.map(({ returnOrderNumber, serialNumber, boxNumber }, index) => {
    if (boxNumber < 0 || boxNumber > boxesMax) throw badUserInput(`input.lines[${index}].boxNumber`, `is not a box from 0 to ${boxesMax}`);
    return { returnOrderNumber, serialNumber: serialNumber ?? null, boxNumber };
  });
}
