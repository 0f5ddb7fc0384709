import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Int, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { givenReason } from '@platform/kit/graphql/given-reason.js';
import { requireId } from '@platform/kit/graphql/identifiers.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';

import { decideLateReturn } from '../../../actions/returns/deadlines/decide-late-return.js';
import { closeReturn, type Closing, type ReturnToClose, writeOffReturn } from '../../../actions/returns/depot/close-return.js';
import { ReturnOrder } from '../../../db/returns/return-order.entity.js';
import { LateDecision } from '../../../domain/returns/return-words.js';
import { readWritten } from '../read-return.js';
import { ReturnOrderNotFound, ReturnStateForbids } from '../return-problems.js';
import { ReturnLatenessDecided, ReturnLatenessUndecided, ReturnNotLate, ReturnNotOverdue } from './depot-problems.js';

@InputType({ description: 'A return that ends.' })
export class CloseReturnInput {
  @Field(() => ID, { description: 'The return.' })
  returnId: string;

  @Field(() => Int, { description: 'The version of the return that you have read.' })
  expectedVersion: number;
}

@InputType({ description: 'Whether the lateness of a return is excused.' })
export class DecideLateReturnInput extends CloseReturnInput {
  @Field(() => LateDecision, { description: 'The decision.' })
  decision: LateDecision;

  @Field(() => String, { description: 'Why, 1 to 500 characters.' })
  reason: string;
}

const CloseReturnResult = createUnionType({
  name: 'CloseReturnResult',
  description: 'The return that ended, or why it did not.',
  types: () => [ReturnOrder, ReturnOrderNotFound, ReturnStateForbids, ReturnLatenessUndecided, ReturnNotOverdue, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

const DecideLateReturnResult = createUnionType({
  name: 'DecideLateReturnResult',
  description: 'The return with the decision, or why there was none to make.',
  types: () => [ReturnOrder, ReturnOrderNotFound, ReturnNotLate, ReturnLatenessDecided, VersionConflict] as const,
  resolveType: nameOfAnswer,
});

const keyDescription = 'Names this request, 1 to 255 characters: sent again, it has no second effect and gets the same answer.';

@Resolver()
export class CloseReturnMutation {
  @Mutation(() => CloseReturnResult, { description: 'Closes an inspected return with what its inspector found. Of one that came late it is decided first; a rejected one is charged.' })
  async closeReturn(
    @Arg('input', () => CloseReturnInput, { description: 'The return.' }) input: CloseReturnInput,
    @Arg('idempotencyKey', () => ID, { description: keyDescription }) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReturnOrder | Problem> {
    return answer(await closeReturn(context, idempotencyKey, named(input)), context, info);
  }

  @Mutation(() => CloseReturnResult, { description: 'Gives up on an overdue return that never came. It is charged, unless it was when its day had passed.' })
  async writeOffReturn(
    @Arg('input', () => CloseReturnInput, { description: 'The return.' }) input: CloseReturnInput,
    @Arg('idempotencyKey', () => ID, { description: keyDescription }) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReturnOrder | Problem> {
    return answer(await writeOffReturn(context, idempotencyKey, named(input)), context, info);
  }

  @Mutation(() => DecideLateReturnResult, { description: 'Decides of a return that was received late: excused, what was charged is given back; upheld, it is charged unless it was.' })
  async decideLateReturn(
    @Arg('input', () => DecideLateReturnInput, { description: 'The decision.' }) input: DecideLateReturnInput,
    @Arg('idempotencyKey', () => ID, { description: keyDescription }) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReturnOrder | Problem> {
    const decided = await decideLateReturn(context, idempotencyKey, { ...named(input), decision: input.decision, reason: givenReason('input.reason', input.reason) });
    if (!('refused' in decided)) return readWritten('ReturnOrder', decided.returnId, { context, info });
    switch (decided.refused) {
      case 'RETURN_UNKNOWN':
        return new ReturnOrderNotFound();
      case 'CHANGED_SINCE':
        return VersionConflict.at(decided.currentVersion);
      case 'NOT_LATE':
        return new ReturnNotLate();
      case 'ALREADY_DECIDED':
        return new ReturnLatenessDecided();
    }
  }
}

function named({ returnId, expectedVersion }: CloseReturnInput): ReturnToClose {
  return { returnId: requireId('input.returnId', returnId), expectedVersion };
}

async function answer(closing: Closing, context: RequestContext, info: GraphQLResolveInfo): Promise<ReturnOrder | Problem> {
  if (!('refused' in closing)) return readWritten('ReturnOrder', closing.returnId, { context, info });
  switch (closing.refused) {
    case 'RETURN_UNKNOWN':
      return new ReturnOrderNotFound();
    case 'CHANGED_SINCE':
      return VersionConflict.at(closing.currentVersion);
    case 'STATE_FORBIDS':
      return ReturnStateForbids.in(closing.state);
    case 'LATENESS_UNDECIDED':
      return new ReturnLatenessUndecided();
    case 'NOT_OVERDUE':
      return new ReturnNotOverdue();
  }
}
