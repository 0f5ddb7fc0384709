import 'reflect-metadata';

import { Arg, createUnionType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';

import { receiveGoods } from '../../actions/depot/receive-goods.js';
import { PartNumberScalar } from '../../db/identifier-scalars.js';
import { requiredText } from '../text-argument.js';
import { DepotNotFound, PartsUnknown } from './depot.problems.js';

const linesMax = 500;
const quantityMax = 100_000;

@InputType({ description: 'What of one part has arrived.' })
export class ReceivedGoodsLineInput {
  @Field(() => PartNumberScalar, { description: 'The part’s number.' })
  partNumber: string;

  @Field(() => Int, { description: `How many, 1 to ${quantityMax}.` })
  quantity: number;
}

@InputType({ description: 'Goods that have arrived at a depot.' })
export class ReceiveGoodsInput {
  @Field(() => ID, { description: 'The depot.' })
  depotId: string;

  @Field(() => String, { description: 'The delivery note, or whatever names the delivery, 1 to 60 characters.' })
  reference: string;

  @Field(() => [ReceivedGoodsLineInput], { description: `What has arrived, 1 to ${linesMax} lines.` })
  lines: ReceivedGoodsLineInput[];
}

@ObjectType({ description: 'Goods that were taken into a depot’s stock.', simpleResolvers: true })
export class GoodsReceived {
  readonly __typename = 'GoodsReceived';

  @Field(() => ID, { description: 'The depot.' })
  depotId: string;

  @Field(() => Int, { description: 'How many pieces.' })
  units: number;
}

const ReceiveGoodsResult = createUnionType({ name: 'ReceiveGoodsResult', description: 'What was taken in, or why nothing was.', types: () => [GoodsReceived, DepotNotFound, PartsUnknown] as const, resolveType: nameOfAnswer });

@Resolver()
export class ReceiveGoodsMutation {
  @Mutation(() => ReceiveGoodsResult, { description: 'Takes goods into a depot’s stock and serves those who wait for them, whoever has waited longest first.' })
  async receiveGoods(
    @Arg('input', () => ReceiveGoodsInput, { description: 'The goods.' }) { depotId, reference, lines }: ReceiveGoodsInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 255 characters, as the depot’s own id of the delivery: sent again, it has no second effect and gets the same answer.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
  ): Promise<GoodsReceived | Problem> {
    if (lines.length < 1 || lines.length > linesMax) throw badUserInput('input.lines', `holds ${lines.length} lines; a delivery has 1 to ${linesMax}`);
    for (const [index, { quantity }] of lines.entries()) if (quantity < 1 || quantity > quantityMax) throw badUserInput(`input.lines[${index}].quantity`, `is not 1 to ${quantityMax}`);
    const given = lines.map(({ partNumber, quantity }) => ({ partNumber, quantity }));
    const reception = await receiveGoods(context, idempotencyKey, { depotId: requireId('input.depotId', depotId), reference: requiredText('input.reference', reference, 60), lines: given });
    if (!('refused' in reception)) return Object.assign(new GoodsReceived(), reception);
    return reception.refused === 'DEPOT_UNKNOWN' ? new DepotNotFound() : PartsUnknown.of(reception.numbers);
  }
}
