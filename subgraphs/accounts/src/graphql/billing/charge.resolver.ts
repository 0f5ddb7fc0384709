import 'reflect-metadata';

import type { GraphQLResolveInfo } from 'graphql';
import { Args, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql';

import type { RequestContext } from '@platform/kit/graphql/context.js';
import { Money } from '@platform/kit/graphql/money.js';
import { batchOne } from '@platform/kit/list/batch.js';
import type { Page } from '@platform/kit/list/connection.js';
import type { ListArgumentsOf } from '@platform/kit/list/define-list.js';
import { ownRows } from '@platform/kit/list/own-rows.js';
import { readByIds } from '@platform/kit/list/read-list.js';
import { Selection } from '@platform/kit/list/selection.js';
import type { Thing } from '@platform/kit/list/source.js';

import { invoiceSource } from '../../db/billing/billing-sources.js';
import { Charge, ChargePaidBy, Invoice } from '../../db/billing/billing-types.js';
import { chargeList } from './charge.list.js';
import { moneyAt } from './money-at.js';

@Resolver(() => Charge)
export class ChargeResolver {
  @Query(() => chargeList.Connection, { description: 'What was charged, billed or not, that you may see.' })
  charges(@Args(() => chargeList.Args) args: ListArgumentsOf<typeof chargeList>, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Page<Thing>> {
    return chargeList.read(context, { args, selection: Selection.of(info), within: ownRows(context, 'c.tenant_id') });
  }

  @FieldResolver(() => Money, { nullable: true, description: 'What it costs; null while it is not priced.' })
  amount(@Root() charge: Thing): Money | null {
    return charge['amountMinor'] === null ? null : moneyAt(charge, 'amountMinor');
  }

  @FieldResolver(() => ChargePaidBy, { nullable: true, description: 'What has settled it so that it is never billed; null where nothing has.' })
  paidBy(@Root() charge: Thing): unknown {
    return charge['paidBy'];
  }

  @FieldResolver(() => Invoice, { nullable: true, description: 'The invoice it is on; null while it is not billed.' })
  invoice(@Root() charge: Thing, @Ctx() context: RequestContext, @Info() info: GraphQLResolveInfo): Promise<Thing | null> | null {
    if (charge['parentId'] === null) return null;
    const selection = Selection.of(info);
    return batchOne(`invoices of charges ${selection.signature()}`, context, (ids) => readByIds(context.reads, { source: invoiceSource, selection, ids })).load(charge['parentId'] as string);
  }
}
