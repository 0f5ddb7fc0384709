import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, ObjectType, registerEnumType, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { Problem } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer, readBack } from '@platform/kit/graphql/read-back.js';

import { type EarlyRefusal, receiveEarlyReturn } from '../../actions/depot/receive-early-return.js';
import { ModuleSerialNumberScalar } from '../../db/identifier-scalars.js';
import { partOrderSource } from '../../db/orders/order-sources.js';
import { PartOrder } from '../../db/orders/part-order.entity.js';
import { DamageExtent, ReturnDiscrepancy, ReturnVerdict } from '../../domain/returns/return-words.js';
import { optionalText } from '../text-argument.js';
import { PartOrderNotFound } from '../orders/order.problems.js';

@InputType({ description: 'A defective part that has come before its replacement left, and what its inspection found.' })
export class ReceiveEarlyReturnInput {
  @Field(() => ID, { description: 'The order of its replacement.' })
  orderId: string;

  @Field(() => Int, { description: 'The line of the order, from 1.' })
  line: number;

  @Field(() => ModuleSerialNumberScalar, { nullable: true, description: 'The serial number read off it; needed where such parts have one, and the device’s own of a whole unit.' })
  serialNumber?: string | null;

  @Field(() => Date, { nullable: true, description: 'When it came; now when absent, never in the future nor before the order.' })
  receivedAt?: Date | null;

  @Field(() => ReturnVerdict, { defaultValue: ReturnVerdict.ACCEPTED, description: 'Whether it is what was owed. For one that is rejected its replacement goes on waiting.' })
  verdict: ReturnVerdict;

  @Field(() => DamageExtent, { defaultValue: DamageExtent.NONE, description: 'How far it is damaged beyond its fault.' })
  extent: DamageExtent;

  @Field(() => [ReturnDiscrepancy], { defaultValue: [], description: 'What differs from what was expected, each once; a rejection names one, or damage beyond return.' })
  discrepancies: ReturnDiscrepancy[];

  @Field(() => String, { nullable: true, description: 'What else was seen, at most 800 characters.' })
  note?: string | null;
}

const sentences: Readonly<Record<EarlyRefusal, string>> = {
  LINE_UNKNOWN: 'The order has no such line.',
  NOT_AWAITED: 'No defective part of this line is awaited before its replacement leaves.',
  SERIAL_MISSING: 'Such parts have a serial number: it must be told.',
  SERIAL_DIFFERS: 'Of a whole unit the device itself must come: this is another serial number.',
  SERIAL_TAKEN: 'This part was received for the order already.',
  IN_THE_FUTURE: 'It cannot have come in the future.',
  BEFORE_ORDER: 'It cannot have come before the order was placed.',
  NOTHING_THERE_TO_ACCEPT: 'An empty box, or another part, cannot be accepted.',
  DAMAGE_FORBIDS: 'What is damaged beyond return cannot be accepted.',
  REASON_MISSING: 'A rejection says what differs, or that it is damaged beyond return.',
};

const EarlyReturnReason = Object.fromEntries(Object.keys(sentences).map((code) => [code, code])) as { readonly [Code in EarlyRefusal]: Code };
registerEnumType(EarlyReturnReason, {
  name: 'EarlyReturnReason',
  description: 'Why a defective part is not taken in before its replacement.',
  valuesConfig: Object.fromEntries(Object.entries(sentences).map(([code, description]) => [code, { description }])) as never,
});

@ObjectType({ implements: Problem, description: 'The defective part is not taken in before its replacement.', simpleResolvers: true })
export class EarlyReturnRefused extends Problem {
  readonly __typename = 'EarlyReturnRefused';

  @Field(() => EarlyReturnReason, { description: 'Why.' })
  earlyReturnReason: EarlyRefusal;

  static because(earlyReturnReason: EarlyRefusal): EarlyReturnRefused {
    return Object.assign(new EarlyReturnRefused(), { earlyReturnReason, message: sentences[earlyReturnReason] });
  }
}

const ReceiveEarlyReturnResult = createUnionType({ name: 'ReceiveEarlyReturnResult', description: 'The order, or why nothing was taken in.', types: () => [PartOrder, PartOrderNotFound, EarlyReturnRefused] as const, resolveType: nameOfAnswer });

@Resolver()
export class ReceiveEarlyReturnMutation {
  @Mutation(() => ReceiveEarlyReturnResult, { description: 'Takes in a defective part before its replacement leaves, for an order of a repair of the type return before replace (CRBR): each piece may leave once its defective part has come and was accepted.' })
  async receiveEarlyReturn(
    @Arg('input', () => ReceiveEarlyReturnInput, { description: 'What has come.' }) { orderId, line, serialNumber = null, receivedAt = null, verdict, extent, discrepancies, note }: ReceiveEarlyReturnInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 255 characters: sent again, it has no second effect and answers the same order.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<PartOrder | Problem> {
    const inspection = { verdict, extent, discrepancies: [...new Set(discrepancies)], note: optionalText('input.note', note, 800) };
    const reception = await receiveEarlyReturn(context, idempotencyKey, { orderId: requireId('input.orderId', orderId), line, serialNumber, receivedAt, inspection });
    if ('orderId' in reception) return readBack<PartOrder>({ type: 'PartOrder', source: partOrderSource, id: reception.orderId }, context, info);
    return reception.refused === 'ORDER_UNKNOWN' ? new PartOrderNotFound() : EarlyReturnRefused.because(reception.refused);
  }
}
