import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { requireId, requireIds } from '@platform/kit/graphql/identifiers.js';
import { Money } from '@platform/kit/graphql/money.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { ownRows } from '@platform/kit/list/own-rows.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { CardHold } from '../../db/holds/card-hold.entity.js';
import { cardHoldSource } from '../../db/holds/hold-sources.js';
import { Organization } from '../organization.stub.js';
import { cardHoldList } from './card-hold.list.js';
import { heldMoney } from './hold-money.js';
import { ExpressReplacement } from './neighbours.stub.js';

@Resolver(() => CardHold)
export class CardHoldResolver {
  @Query(() => CardHold, { nullable: true, description: 'One hold on a customer’s card; null when there is none that you may see.' })
  async cardHold(@Arg('id', () => ID, { description: 'Id of the hold.' }) id: string, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> {
    const [found] = await readByIds(context.reads, { source: cardHoldSource, selection: Selection.of(info), ids: [requireId('id', id)] });
    return found ?? null;
  }

  @Query(() => cardHoldList.Connection, { description: 'Holds on customers’ cards that you may see.' })
  cardHolds(@Args(() => cardHoldList.Args) args: ListArgumentsOf<typeof cardHoldList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return cardHoldList.read(context, { args, selection: Selection.of(info), within: ownRows(context, 'h.tenant_id') });
  }

  @Query(() => [CardHold], { description: 'The holds behind up to 100 ids, in the order of the ids; unknown ones are left out.' })
  async cardHoldsByIds(@Arg('ids', () => [ID], { description: 'At most 100 ids.' }) ids: string[], @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing[]> {
    const wanted = requireIds('ids', ids);
    const found = await readByIds(context.reads, { source: cardHoldSource, selection: Selection.of(info), ids: wanted });
    return wanted.flatMap((id) => found.find((each) => each.id === id) ?? []);
  }

  @FieldResolver(() => Organization, { description: 'The organisation that asked for the customer.' })
  organization(@Root() hold: Thing): unknown {
    return hold['organization'];
  }

  @FieldResolver(() => ExpressReplacement, { description: 'The express replacement it secures.' })
  expressReplacement(@Root() hold: Thing): unknown {
    return hold['expressReplacement'];
  }

  @FieldResolver(() => Money, { nullable: true, description: 'What is held: the retail price of the replacement on the day it was asked for; null until it was found.' })
  held(@Root() hold: Thing): Money | null {
    return heldMoney(hold, hold['amountMinor'] as string | null);
  }

  @FieldResolver(() => Money, { nullable: true, description: 'The fee for other damage on that day; null where it had no price.' })
  otherDamageFee(@Root() hold: Thing): Money | null {
    return heldMoney(hold, hold['otherDamageFeeMinor'] as string | null);
  }

  @FieldResolver(() => Money, { nullable: true, description: 'The fee for out-of-warranty service on that day; null where it had no price.' })
  outOfWarrantyFee(@Root() hold: Thing): Money | null {
    return heldMoney(hold, hold['outOfWarrantyFeeMinor'] as string | null);
  }

  @FieldResolver(() => Money, { nullable: true, description: 'What is or was to be charged of it; null where nothing is.' })
  toCharge(@Root() hold: Thing): Money | null {
    return heldMoney(hold, hold['settleMinor'] as string | null);
  }

  @FieldResolver(() => Money, { nullable: true, description: 'What was charged to the card, whether or not it was given back later; null while it has no price.' })
  captured(@Root() hold: Thing): Money | null {
    return heldMoney(hold, hold['captured'] as string);
  }

  @FieldResolver(() => Money, { nullable: true, description: 'What of that was given back; null while it has no price.' })
  refunded(@Root() hold: Thing): Money | null {
    return heldMoney(hold, hold['refunded'] as string);
  }

  @FieldResolver(() => Boolean, { description: 'Whether a live authorisation bears the amount now.' })
  isSecured(@Root() hold: Thing): boolean {
    return hold['isSecured'] as boolean;
  }
}
