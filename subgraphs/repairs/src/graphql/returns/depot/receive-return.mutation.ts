import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, createUnionType, Ctx, Field, ID, Info, InputType, Mutation, Resolver } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { type Problem, VersionConflict } from '@platform/kit/graphql/problem.js';
import { nameOfAnswer } from '@platform/kit/graphql/read-back.js';

import { receiveReturn, type Reception } from '../../../actions/returns/depot/receive-return.js';
import { ModuleSerialNumberScalar, ReturnOrderNumberScalar } from '../../../db/identifier-scalars.js';
import { ReturnOrder } from '../../../db/returns/return-order.entity.js';
import { ReturnScanner } from '../../../domain/returns/return-words.js';
import { readWritten } from '../read-return.js';
import { ReturnOrderNotFound } from '../return-problems.js';
import { ReceptionTimeImpossible, ReturnAlreadyReceived, ReturnClosed } from './depot-problems.js';

@InputType({ description: 'A return that was scanned in.' })
export class ReceiveReturnInput {
  @Field(() => ReturnOrderNumberScalar, { description: 'Its number, as its label has it.' })
  returnOrderNumber: string;

  @Field(() => Date, { nullable: true, description: 'When it was scanned, by the carrier or at the dock; now when absent. This time decides whether it came in time, not that of its entry.' })
  receivedAt?: Date | null;

  @Field(() => ReturnScanner, { description: 'Who scanned it.' })
  scannedBy: ReturnScanner;

  @Field(() => ModuleSerialNumberScalar, { nullable: true, description: 'The serial number read off it, when one was.' })
  foundSerial?: string | null;
}

const ReceiveReturnResult = createUnionType({
  name: 'ReceiveReturnResult',
  description: 'The return that was received, or why it was not.',
  types: () => [ReturnOrder, ReturnOrderNotFound, ReturnAlreadyReceived, ReceptionTimeImpossible, ReturnClosed] as const,
  resolveType: nameOfAnswer,
});

@Resolver()
export class ReceiveReturnMutation {
  @Mutation(() => ReceiveReturnResult, { description: 'Enters that a return was scanned in, at the depot or by its carrier; systems outside send their scans here too. One that was not packed here is received all the same.' })
  async receiveReturn(
    @Arg('input', () => ReceiveReturnInput, { description: 'The scan.' }) { returnOrderNumber, receivedAt, scannedBy, foundSerial }: ReceiveReturnInput,
    @Arg('idempotencyKey', () => ID, { description: 'Names this request, 1 to 255 characters: sent again, it has no second effect and gets the same answer.' }) idempotencyKey: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ReturnOrder | Problem> {
    const reception = await receiveReturn(context, idempotencyKey, { returnOrderNumber, receivedAt: receivedAt ?? null, scannedBy, foundSerial: foundSerial ?? null });
    return 'refused' in reception ? problemOf(reception) : readWritten('ReturnOrder', reception.returnId, { context, info });
  }
}

function problemOf(reception: Exclude<Reception, { returnId: string }>): Problem {
  switch (reception.refused) {
    case 'RETURN_UNKNOWN':
      return new ReturnOrderNotFound();
    case 'CHANGED_SINCE':
      return VersionConflict.at(reception.currentVersion);
    case 'ALREADY_RECEIVED':
      return ReturnAlreadyReceived.at(reception.receivedAt);
    case 'RETURN_CLOSED':
      return new ReturnClosed();
    case 'RECEIVED_IN_THE_FUTURE':
      return ReceptionTimeImpossible.because('receivedAt lies in the future.');
    case 'RECEIVED_BEFORE_SHIPMENT':
      return ReceptionTimeImpossible.because('receivedAt lies before the replacement was shipped.');
  }
}
