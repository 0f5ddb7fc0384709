import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { badUserInput } from '@platform/kit/graphql/errors.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import type { Problem } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';

import { submitPartOrder } from '../../actions/orders/submit-part-order.js';
import { PartNumberScalar } from '../../db/identifier-scalars.js';
import { OrderingProgram } from '../../db/orders/order-enums.js';
import { partOrderSource } from '../../db/orders/order-sources.js';
import { PartOrder } from '../../db/orders/part-order.entity.js';
import { PriceCategory } from '../../db/parts/part-enums.js';
import { optionalText } from '../text-argument.js';
import { PartOrderLocationNotFound, PartOrderNotAllowed } from './order.problems.js';

export const linesMax = 200;
export const quantityMax = 1_000;

@InputType({ description: 'One part to order.' })
export class PartOrderLineInput {
  @Field(() => PartNumberScalar, { description: 'The part’s number; what takes its place is sent.' })
  partNumber: string;

  @Field(() => Int, { description: `How many, 1 to ${quantityMax}.` })
  quantity: number;

  @Field(() => PriceCategory, { description: 'On what terms. Warranty and exchange need a repair.' })
  priceCategory: PriceCategory;
}

@InputType({ description: 'An order of parts.' })
export class SubmitPartOrderInput {
  @Field(() => ID, { description: 'The location it is sent to.' })
  locationId: string;

  @Field(() => OrderingProgram, { description: 'The programme it is ordered under; it decides the account.' })
  program: OrderingProgram;

  @Field(() => ID, { nullable: true, description: 'The repair it is for; absent for a stocking order.' })
  repairId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it buys iPhones in advance, for the location’s seed stock: under iOS Direct Service, at the full price, for no repair.' })
  seedStock: boolean;

  @Field(() => String, { nullable: true, description: 'Your own purchase order, at most 35 characters.' })
  purchaseOrderNumber?: string | null;

  @Field(() => [PartOrderLineInput], { description: `The parts, 1 to ${linesMax} lines.` })
  lines: PartOrderLineInput[];
}

const SubmitPartOrderResult = createUnionType({
  name: 'SubmitPartOrderResult',
  description: 'The order, or why it was not taken.',
  types: () => [PartOrder, PartOrderNotAllowed, PartOrderLocationNotFound] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class SubmitPartOrderMutation {
  @Mutation(() => SubmitPartOrderResult, { description: 'Orders parts: what is there is set aside at once, the rest waits its turn. The order waits in SUBMITTED until Accounts & Credit has reserved its amount.' })
  async submitPartOrder(
    @Arg('input', () => SubmitPartOrderInput, { description: 'The order.' }) input: SubmitPartOrderInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 255 characters: sent again, it has no second effect and answers the same order.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PartOrder | Problem> {
    const submission = await submitPartOrder(context, idempotencyKey, {
      locationId: requireId('input.locationId', input.locationId),
      program: input.program,
      seedStock: input.seedStock,
      repairId: input.repairId == null ? null : requireId('input.repairId', input.repairId),
      purchaseOrderNumber: optionalText('input.purchaseOrderNumber', input.purchaseOrderNumber, 35),
      lines: requireLines(input.lines),
    });
    if ('orderId' in submission) return readBack<PartOrder>({ type: 'PartOrder', source: partOrderSource, id: submission.orderId }, context, info);
    return submission.refused === 'LOCATION_UNKNOWN' ? new PartOrderLocationNotFound() : PartOrderNotAllowed.for(submission.reasons);
  }
}

function requireLines(lines: readonly PartOrderLineInput[]): PartOrderLineInput[] {
  if (lines.length < 1 || lines.length > linesMax) throw badUserInput('input.lines', `holds ${lines.length} lines; an order has 1 to ${linesMax}`);
  return lines.map(({ partNumber, quantity, priceCategory }, index) => {
    if (quantity < 1 || quantity > quantityMax) throw badUserInput(`input.lines[${index}].quantity`, `is not 1 to ${quantityMax}`);
    return { partNumber, quantity, priceCategory };
  });
}
