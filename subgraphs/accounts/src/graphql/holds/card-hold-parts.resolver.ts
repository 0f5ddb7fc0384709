import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { Money } from '@platform/kit/graphql/money.js';
import { batchMany } from '@platform/kit/list/batch.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { CardAuthorization } from '../../db/holds/card-authorization.entity.js';
import { CardDispute } from '../../db/holds/card-dispute.entity.js';
import { CardHold } from '../../db/holds/card-hold.entity.js';
import { CardReceipt } from '../../db/holds/card-receipt.entity.js';
import { HoldEvent } from '../../db/holds/hold-event.entity.js';
import { type HoldPart, readPartsOfHolds } from '../../db/holds/read-parts-of-holds.js';
import { Message } from '../../db/messages/message.entity.js';
import { heldMoney } from './hold-money.js';

/** What belongs to a hold; that of all holds of a request is read together. */
@Resolver(() => CardHold)
export class CardHoldPartsResolver {
  @FieldResolver(() => [CardAuthorization], { description: 'Its authorisations at the payment provider, in their order: one lives shorter than a return may take.' })
  authorizations(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return partsOf('authorizations', id, { context, info });
  }

  @FieldResolver(() => [HoldEvent], { description: 'Its moves, in their order.' })
  timeline(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return partsOf('timeline', id, { context, info });
  }

  @FieldResolver(() => [CardDispute], { description: 'What the provider told of disputes of its charge, in order; each state of a dispute is an entry of its own.' })
  disputes(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return partsOf('disputes', id, { context, info });
  }

  @FieldResolver(() => [CardReceipt], { description: 'The receipts of what its card has paid, or got back, in order; the statement of their month names them.' })
  receipts(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return partsOf('receipts', id, { context, info });
  }

  @FieldResolver(() => [Message], { description: 'The e-mails to the customer about it, in order.' })
  messages(@Root() { id }: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    return partsOf('messages', id, { context, info });
  }
}

@Resolver(() => CardAuthorization)
export class CardAuthorizationResolver {
  @FieldResolver(() => Money, { description: 'The amount it was asked for.' })
  amount(@Root() authorization: Thing): Money {
    return heldMoney(authorization, authorization['amountMinor'] as string)!;
  }

  @FieldResolver(() => Money, { description: 'What was charged of it.' })
  captured(@Root() authorization: Thing): Money {
    return heldMoney(authorization, authorization['capturedMinor'] as string)!;
  }

  @FieldResolver(() => Money, { description: 'What of that was given back.' })
  refunded(@Root() authorization: Thing): Money {
    return heldMoney(authorization, authorization['refundedMinor'] as string)!;
  }
}

@Resolver(() => CardDispute)
export class CardDisputeResolver {
  @FieldResolver(() => Money, { description: 'The disputed amount.' })
  amount(@Root() dispute: Thing): Money {
    return heldMoney(dispute, dispute['amountMinor'] as string)!;
  }
}

@Resolver(() => CardReceipt)
export class CardReceiptResolver {
  @FieldResolver(() => Money, { description: 'How much.' })
  amount(@Root() receipt: Thing): Money {
    return heldMoney(receipt, receipt['amountMinor'] as string)!;
  }
}

@Resolver(() => HoldEvent)
export class HoldEventResolver {
  @FieldResolver(() => String, { nullable: true, description: 'Who decided it; null for what the platform did by itself, and for partners.' })
  by(@Root() event: Thing, @Ctx() { viewer }: RequestContext): string | null {
    return viewer.tenant === null ? (event['actorName'] as string | null) : null;
  }
}

function partsOf(part: HoldPart, id: string, { context, info }: { context: RequestContext; info: GraphQLResolveInfo }): Promise<Thing[]> {
  const selection = Selection.of(info);
  return batchMany(`${part} of holds ${selection.signature()}`, context, (holdIds) => readPartsOfHolds(context.reads, { part, holdIds, selection })).load(id);
}
